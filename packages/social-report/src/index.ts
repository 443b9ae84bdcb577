export type { CountCell, CountDimension, ObservationCounts } from "./counts/count-observations.ts";
export { COUNT_DIMENSIONS, countObservations } from "./counts/count-observations.ts";
export type { CoveredCounts, ShownCount } from "./disclosure/cover-cells.ts";
export { coverCells } from "./disclosure/cover-cells.ts";
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
export {
  observationRules,
  reportTableRules,
  socialReportRules,
  waitingTimesRules,
  wellbeingReportRules,
  wellbeingYearRules,
  yearlyAccountRules,
} from "./rules/index.ts";
export type { ReviewedObservation } from "./rules/observation-holds-no-identifiers.ts";
export type { WaitingTimesYear } from "./rules/publication/waiting-times-are-published-twice-a-year.ts";
export type { WellbeingYear } from "./rules/publication/wellbeing-is-reported-every-year.ts";
export type { ReportRecipient, WellbeingReport } from "./rules/publication/wellbeing-report.ts";
export type { DutyYear } from "./rules/publication/year-of-publications.ts";
export type { YearlyAccount } from "./rules/publication/yearly-account-reaches-the-state.ts";
export type { ReportTable } from "./rules/report-table.ts";
export { IDENTIFIER_LABELS } from "./screening/labels.ts";
export type { IdentifierHit, IdentifierKind, ScreeningOptions } from "./screening/screen-for-identifiers.ts";
export { IDENTIFIER_KINDS, screenForIdentifiers } from "./screening/screen-for-identifiers.ts";
export type { ObservationHit } from "./screening/screen-observation.ts";
export { screenObservation } from "./screening/screen-observation.ts";
