import type { DataCategory } from "../data/codes.ts";
import { type NamedService, SERVICE_TASKS, type ServiceTask, type WorkTask } from "../user/codes.ts";
import { type TabledTask, WORK_TASK_REACH } from "./reach.ts";

/** What is known of the user and of the data when a work task is held against it. */
export interface UseFacts {
  /** The user's own service tasks. */
  readonly ownTasks: readonly ServiceTask[];
  /** The service task the data belongs to. Without it, only what every service task shares is open. */
  readonly serviceTask?: ServiceTask | undefined;
  /** Services with a reach of their own that the user carries out. */
  readonly ownServices?: readonly NamedService[] | undefined;
  /** The service the data belongs to, where it is one of those. */
  readonly service?: NamedService | undefined;
  /** Whether the user gives the service the data belongs to, or one essentially related to it. Absent: neither. */
  readonly giving?: "given" | "related" | undefined;
  /** The matter is a custody report or supervised visits. */
  readonly custodyMatter?: boolean | undefined;
  /** Whose task a student practises; absent means none. */
  readonly practiceAs?: Exclude<WorkTask, "student"> | undefined;
}

/** Where it is not known which service task data belongs to, they may be of any. */
const reachesAny = (open: readonly ServiceTask[]): boolean => SERVICE_TASKS.every((task) => open.includes(task));

const tabled = (workTask: TabledTask, category: DataCategory, facts: UseFacts): boolean => {
  const { open, own, custody, never } = WORK_TASK_REACH[workTask];
  if (never.includes(category)) return false;
  const { serviceTask, ownTasks, custodyMatter } = facts;
  if (serviceTask === undefined) return category === "relationshipBasics" || reachesAny(open);
  return (
    open.includes(serviceTask) ||
    (own.includes(serviceTask) && ownTasks.includes(serviceTask)) ||
    (custodyMatter === true && custody.includes(serviceTask))
  );
};

/** Services whose data those who carry them out see in every service task. */
const ACROSS_TASKS: readonly NamedService[] = ["informalCare", "socialAssistance", "financialCapability", "socialCredit", "shelter"];
const OPEN_TO_ADOPTION: readonly ServiceTask[] = ["families", "childProtection", "workingAge"];

const isOwnService = ({ service, ownServices = [] }: UseFacts): boolean => service !== undefined && ownServices.includes(service);

const reachesTask = ({ serviceTask, ownTasks, ownServices = [] }: UseFacts): boolean =>
  serviceTask !== undefined &&
  (ownTasks.includes(serviceTask) || (ownServices.includes("adoptionCounselling") && OPEN_TO_ADOPTION.includes(serviceTask)));

const executing: Readonly<Record<DataCategory, (facts: UseFacts) => boolean>> = {
  relationshipBasics: () => true,
  plansAndAssessments: reachesTask,
  decisions: (facts) => facts.giving !== undefined && reachesTask(facts),
  execution: (facts) => facts.giving !== undefined && reachesTask(facts),
  familyMediation: ({ ownServices = [] }) => ownServices.includes("familyMediation"),
  shelter: ({ ownServices = [] }) => ownServices.includes("shelter"),
  therapeuticNotes: (facts) => facts.giving === "given" && reachesTask(facts),
  examinationNotes: (facts) => facts.giving === "given" && reachesTask(facts),
};

/** Family mediation is kept apart both ways: who only mediates sees its data alone, besides who the client is. */
const onlyMediates = ({ ownServices = [] }: UseFacts): boolean =>
  ownServices.length > 0 && ownServices.every((service) => service === "familyMediation");

const execution = (category: DataCategory, facts: UseFacts): boolean => {
  if (onlyMediates(facts)) return category === "familyMediation" || category === "relationshipBasics";
  if (isOwnService(facts) && ACROSS_TASKS.some((service) => service === facts.service)) return category !== "familyMediation";
  return executing[category](facts);
};

/**
 * Whether a work task reaches a kind of client data at all (decree 457/2024 12-17, 21-24 §). Reaching is not yet a right: the use needs a
 * client relationship or another task too (`decideAccess`), and only what is necessary.
 *
 * What the decree leaves open is answered with the narrower reading: in execution, data of a service count as the user's own or related
 * only when `giving` says so, and notes of therapeutic work and of examinations only when the user gives that very service.
 *
 * @example
 * ```ts
 * import { mayUse } from "@koonti/access";
 * mayUse("arranging", "decisions", { ownTasks: ["workingAge"], serviceTask: "elderly" }); // => true
 * mayUse("arranging", "decisions", { ownTasks: ["workingAge"], serviceTask: "childProtection" }); // => false
 * mayUse("broadResponsibility", "shelter", { ownTasks: ["workingAge"], serviceTask: "workingAge" }); // => false
 * ```
 */
export const mayUse = (workTask: WorkTask, category: DataCategory, facts: UseFacts): boolean => {
  if (workTask === "execution") return execution(category, facts);
  if (workTask === "student") return facts.practiceAs !== undefined && mayUse(facts.practiceAs, category, facts);
  return tabled(workTask, category, facts);
};
