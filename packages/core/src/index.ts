export {
  deadlineInDays,
  deadlineInMonths,
  deadlineInWorkingDays,
  deadlineInYears,
  monthsAfter,
  movedPastHoliday,
  type PeriodOptions,
} from "./calendar/deadlines.ts";
export { easterSunday } from "./calendar/easter.ts";
export { isHolidayEve, isPublicHoliday, type PublicHoliday, publicHolidays } from "./calendar/public-holidays.ts";
export { type CalendarOptions, DEFAULT_CALENDAR, isWorkingDay, nthWorkingDayAfter, workingDaysBetween } from "./calendar/working-days.ts";
export {
  type CodeEntry,
  type CodeSystem,
  type CodeSystemStatus,
  codeLabel,
  codesOf,
  findCode,
  optionsFrom,
  optionsOf,
} from "./code-system/code-system.ts";
export { type DateRange, dateRangeSchema, rangeIncludes, rangesOverlap } from "./date-range/date-range.ts";
export { type Condition, type ConditionValue, holds } from "./form/condition.ts";
export { emptyContent } from "./form/empty-content.ts";
export type { FieldDefinition, FieldOption, FormDefinition, FormSection, NationalField, Widget } from "./form/field-definition.ts";
export { type FieldAt, fieldsOf } from "./form/fields-of.ts";
export { type MissingField, missingFields } from "./form/missing-fields.ts";
export {
  birthDateOf,
  type Hetu,
  type HetuOptions,
  type HetuProblem,
  hetuSchema,
  hetuSchemaWith,
  isArtificialHetu,
  parseHetu,
} from "./hetu/hetu.ts";
export { redactHetus } from "./hetu/redact-hetus.ts";
export { type CountyCode, countyCodeSchema, type MunicipalityCode, municipalityCodeSchema } from "./id/county-code.ts";
export {
  type ClientId,
  clientIdSchema,
  type DocumentId,
  documentIdSchema,
  type Id,
  idSchema,
  type MatterId,
  matterIdSchema,
  parseId,
  type UnitId,
  type UserId,
  unitIdSchema,
  userIdSchema,
} from "./id/id.ts";
export { ageOn } from "./local-date/age.ts";
export { addDays, addMonths, addYears, daysBetween } from "./local-date/arithmetic.ts";
export { compareLocalDates, isAfter, isBefore, isSame, isSameOrAfter, isSameOrBefore, maxDate, minDate } from "./local-date/comparison.ts";
export { isLocalDate, type LocalDate, type LocalDateProblem, localDate, localDateSchema, parseLocalDate } from "./local-date/local-date.ts";
export { type IsoWeek, type IsoWeekday, isoWeek, isoWeekday } from "./local-date/week.ts";
export {
  compareLocalDateTimes,
  dateOf,
  isLocalDateTime,
  type LocalDateTime,
  type LocalDateTimeProblem,
  localDateTime,
  localDateTimeSchema,
  parseLocalDateTime,
  timeOf,
} from "./local-date-time/local-date-time.ts";
export {
  LANGUAGES,
  type Language,
  type LocalizedText,
  languageSchema,
  localizedTextSchema,
  textIn,
} from "./localized-text/localized-text.ts";
export { type Oid, type OidProblem, oidSchema, parseOid } from "./oid/oid.ts";
export {
  type Licence,
  licenceOf,
  PROFESSIONS,
  type Profession,
  type ProfessionEntry,
  professionSchema,
} from "./professional/profession.ts";
export {
  EMPLOYMENT_FORMS,
  type EmploymentForm,
  employmentFormSchema,
  type Professional,
  professionalSchema,
} from "./professional/professional.ts";
export { professionalFields } from "./professional/professional-fields.ts";
export { err, ok, type Result } from "./result/result.ts";
export { SECTORS, type Sector, sectorSchema } from "./sector/sector.ts";
export type { Problem } from "./structure/problem.ts";
export { type StructureIssue, type StructureTexts, structureIssues } from "./structure/structure-issues.ts";
export { STRUCTURE_MESSAGES, type StructureKey } from "./structure/structure-messages.ts";
export {
  type Shl11Item,
  SUPPORT_NEED_CODE_SYSTEM,
  SUPPORT_NEEDS,
  type SupportNeed,
  type SupportNeedCode,
  shl11Of,
  supportNeedSchema,
} from "./support-need/support-need.ts";
