import type { DataCategory } from "../data/codes.ts";
import type { ServiceTask, WorkTask } from "../user/codes.ts";

/** How far a work task reaches: service tasks open to all who have it, those open only when they are the user's own, and what it never sees. */
export interface Reach {
  /** Section of decree 457/2024. */
  readonly section: string;
  /** Service tasks open to everyone with the work task. */
  readonly open: readonly ServiceTask[];
  /** Service tasks open only when they are the user's own. */
  readonly own: readonly ServiceTask[];
  /** Service tasks open only in a matter of custody reports or supervised visits. */
  readonly custody: readonly ServiceTask[];
  readonly never: readonly DataCategory[];
}

const ALL: readonly ServiceTask[] = ["families", "workingAge", "elderly", "disability", "childProtection", "substanceUse", "familyLaw"];
const NOTES: readonly DataCategory[] = ["therapeuticNotes", "examinationNotes"];

/** A work task whose reach follows from this table alone; execution and a student's practice are decided in `mayUse`. */
export type TabledTask = Exclude<WorkTask, "execution" | "student">;

/**
 * What each work task reaches (decree 457/2024 12-14, 17, 22-24 §). `never` wins over everything else.
 * The last three are bound to what is necessary in the register at hand, which only the user's stated reason shows.
 */
export const WORK_TASK_REACH: Readonly<Record<TabledTask, Reach>> = {
  broadResponsibility: { section: "12", open: ALL, own: [], custody: [], never: ["familyMediation", "shelter", ...NOTES] },
  childSocialWorker: { section: "12", open: ALL, own: [], custody: [], never: ["familyMediation", ...NOTES] },
  arranging: {
    section: "13",
    open: ["families", "workingAge", "elderly"],
    own: ["disability", "childProtection", "substanceUse", "familyLaw"],
    custody: [],
    never: ["shelter", ...NOTES],
  },
  childSupervisor: {
    section: "14",
    open: ["familyLaw", "families", "workingAge"],
    own: [],
    custody: ["childProtection"],
    never: ["familyMediation", "shelter", ...NOTES],
  },
  administrative: { section: "17", open: ALL, own: [], custody: [], never: ["familyMediation", "shelter", ...NOTES] },
  support: { section: "22", open: ALL, own: [], custody: [], never: [] },
  archive: { section: "23", open: ALL, own: [], custody: [], never: [] },
  management: { section: "24", open: ALL, own: [], custody: [], never: [] },
};
