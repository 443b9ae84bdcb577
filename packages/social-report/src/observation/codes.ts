/** Worry or something that works. */
export const VALENCES = ["concern", "goodPractice"] as const;
/** One of {@link VALENCES}. */
export type Valence = (typeof VALENCES)[number];
/** How often it is met. */
export const FREQUENCIES = ["single", "recurring", "growing"] as const;
/** One of {@link FREQUENCIES}. */
export type Frequency = (typeof FREQUENCIES)[number];
/** How many people it touches, by estimate. */
export const PERSON_BANDS = ["unknown", "under5", "5-20", "21-100", "over100"] as const;
/** One of {@link PERSON_BANDS}. */
export type PersonBand = (typeof PERSON_BANDS)[number];
/** What part services play. */
export const SERVICE_ROLES = ["gap", "barrier", "overlap", "goodPractice", "none"] as const;
/** One of {@link SERVICE_ROLES}. */
export type ServiceRole = (typeof SERVICE_ROLES)[number];
/** Groups of people an observation may concern. Wide on purpose: a narrow group points at somebody. */
export const TARGET_GROUPS = [
  "workingAge",
  "longTermUnemployed",
  "young",
  "youngParents",
  "families",
  "older",
  "livingAlone",
  "homeless",
  "substanceUse",
  "mentalHealth",
  "disabled",
  "languageMinority",
  "lowIncome",
  "closePersons",
  "severalNeeds",
  "everyone",
] as const;
/** One of {@link TARGET_GROUPS}. */
export type TargetGroup = (typeof TARGET_GROUPS)[number];
/** The three parts of structural social work in SHL 7 §: information from client work, measures and proposals, expertise for others. */
export const SHL7_PARTS = ["1", "2", "3"] as const;
/** One of {@link SHL7_PARTS}. */
export type Shl7Part = (typeof SHL7_PARTS)[number];
