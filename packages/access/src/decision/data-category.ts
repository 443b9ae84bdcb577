import type { ServiceTask, WorkTask } from "../user/codes.ts";

/**
 * Kinds of client data that decree 457/2024 tells apart: the basics of the relationship, the data of a service task, and four that stay with
 * those who made them.
 */
export type DataCategory =
  | { readonly kind: "relationshipBasics" }
  | { readonly kind: "serviceTask"; readonly serviceTask: ServiceTask }
  | { readonly kind: "familyMediation" | "shelter" | "therapeuticNotes" | "examinationNotes" };

type SealedKind = Exclude<DataCategory["kind"], "relationshipBasics" | "serviceTask">;

interface TaskRights {
  /** Service tasks whose data the task covers without being one's own; `all` for the broad task, `none` where only one's own count. */
  readonly serviceTasks: readonly ServiceTask[] | "all" | "none";
  /** Whether the service tasks given to the user add to them. */
  readonly ownTasks: boolean;
  readonly sealed: readonly SealedKind[];
}

const ARRANGING_SHARED: readonly ServiceTask[] = ["families", "workingAge", "elderly"];
const SUPERVISION: readonly ServiceTask[] = ["familyLaw", "families", "workingAge"];

/** The table of decree 457/2024 12-24 §: what each work task covers; what is not named is not covered. */
const RIGHTS: Readonly<Record<WorkTask, TaskRights>> = {
  broadResponsibility: { serviceTasks: "all", ownTasks: true, sealed: [] },
  arranging: { serviceTasks: ARRANGING_SHARED, ownTasks: true, sealed: [] },
  childSupervisor: { serviceTasks: SUPERVISION, ownTasks: false, sealed: [] },
  execution: { serviceTasks: "none", ownTasks: true, sealed: [] },
  administrative: { serviceTasks: "all", ownTasks: true, sealed: [] },
  student: { serviceTasks: "none", ownTasks: true, sealed: [] },
  support: { serviceTasks: "none", ownTasks: true, sealed: [] },
  archive: { serviceTasks: "all", ownTasks: true, sealed: [] },
  management: { serviceTasks: "all", ownTasks: true, sealed: [] },
};

/**
 * Whether a work task covers a category of data at all; the client relationship is asked separately.
 *
 * @see decree 457/2024 10-24 § (ATA-10)
 */
export function coversData(workTask: WorkTask, category: DataCategory, ownTasks: readonly ServiceTask[]): boolean {
  const rights = RIGHTS[workTask];
  if (category.kind === "relationshipBasics") return true;
  if (category.kind !== "serviceTask") return rights.sealed.includes(category.kind);
  if (rights.ownTasks && ownTasks.includes(category.serviceTask)) return true;
  return rights.serviceTasks === "all" || (rights.serviceTasks !== "none" && rights.serviceTasks.includes(category.serviceTask));
}
