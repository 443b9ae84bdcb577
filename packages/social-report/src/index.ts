export type { CountDimension, CountedObservation } from "./counting/count-observations.ts";
export { COUNT_DIMENSIONS, countObservations } from "./counting/count-observations.ts";
export type { Cell, Counts, ProtectedCounts, ShownCount } from "./counting/protect-counts.ts";
export { DEFAULT_MIN_CELL, LEAST_MIN_CELL, protectCounts } from "./counting/protect-counts.ts";
export type { Frequency, PersonBand, ServiceRole, Shl7Part, TargetGroup, Valence } from "./observation/codes.ts";
export { FREQUENCIES, PERSON_BANDS, SERVICE_ROLES, SHL7_PARTS, TARGET_GROUPS, VALENCES } from "./observation/codes.ts";
export { observationForm } from "./observation/form.ts";
export {
  FREQUENCY_LABELS,
  PERSON_BAND_LABELS,
  SERVICE_ROLE_LABELS,
  SHL7_PART_LABELS,
  TARGET_GROUP_LABELS,
  VALENCE_LABELS,
} from "./observation/labels.ts";
export type { Observation } from "./observation/schema.ts";
export { observationSchema } from "./observation/schema.ts";
export type { IdentifierKind } from "./screening/identifier-kinds.ts";
export { IDENTIFIER_KINDS, IDENTIFIER_LABELS } from "./screening/identifier-kinds.ts";
export type { Hit, ScreeningOptions } from "./screening/screen-for-identifiers.ts";
export { screenForIdentifiers } from "./screening/screen-for-identifiers.ts";
export type { FieldHit, ObservationTexts } from "./screening/screen-observation.ts";
export { screenObservation } from "./screening/screen-observation.ts";
