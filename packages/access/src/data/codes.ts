/**
 * Kinds of client data that work tasks reach differently (decree 457/2024 12-17 §): basics of the client relationship with risk information,
 * plans and assessments, decisions, notes of carrying out a service, and the four that most tasks never see.
 */
export const DATA_CATEGORIES = [
  "relationshipBasics",
  "plansAndAssessments",
  "decisions",
  "execution",
  "familyMediation",
  "shelter",
  "therapeuticNotes",
  "examinationNotes",
] as const;
/** One of {@link DATA_CATEGORIES}. */
export type DataCategory = (typeof DATA_CATEGORIES)[number];
