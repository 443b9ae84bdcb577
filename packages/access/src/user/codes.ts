/** A county's own worker, a worker of another organisation, a client. */
export const USER_KINDS = ["worker", "partner", "client"] as const;
/** One of {@link USER_KINDS}. */
export type UserKind = (typeof USER_KINDS)[number];

/**
 * Work tasks of public social welfare (fi: työtehtävä): decree 457/2024 10 §, and the others of its 21-24 §.
 * `childSocialWorker` is the broad responsibility of a child's own social worker and of a leader of child protection (12 §),
 * which reaches further than that of others.
 */
export const WORK_TASKS = [
  "broadResponsibility",
  "childSocialWorker",
  "arranging",
  "childSupervisor",
  "execution",
  "administrative",
  "student",
  "support",
  "archive",
  "management",
] as const;
/** One of {@link WORK_TASKS}. */
export type WorkTask = (typeof WORK_TASKS)[number];

/** Service tasks (fi: palvelutehtävä) as the annex of the client data act names them. The codes of the national list were not found. */
export const SERVICE_TASKS = ["families", "workingAge", "elderly", "disability", "childProtection", "substanceUse", "familyLaw"] as const;
/** One of {@link SERVICE_TASKS}. */
export type ServiceTask = (typeof SERVICE_TASKS)[number];

/**
 * Services whose own execution task reaches over the service tasks, or less far than others (decree 457/2024 15 §): support for informal
 * care, social assistance, furthering financial capability, social credit, shelter, adoption counselling, family mediation.
 */
export const NAMED_SERVICES = [
  "informalCare",
  "socialAssistance",
  "financialCapability",
  "socialCredit",
  "shelter",
  "adoptionCounselling",
  "familyMediation",
] as const;
/** One of {@link NAMED_SERVICES}. */
export type NamedService = (typeof NAMED_SERVICES)[number];
