import { describe, expect, it } from "vitest";
import * as core from "./index.ts";

// what other packages and other counties import: taking a name away from this list is a breaking change
const VALUES = `
  addDays addMonths addYears ageOn birthDateOf clientIdSchema codeLabel codesOf compareLocalDates compareLocalDateTimes
  countyCodeSchema DEFAULT_CALENDAR dateOf dateRangeSchema daysBetween deadlineInDays deadlineInMonths deadlineInWorkingDays
  deadlineInYears documentIdSchema EMPLOYMENT_FORMS easterSunday emptyContent employmentFormSchema err fieldsOf findCode
  hetuSchema hetuSchemaWith holds idSchema isAfter isArtificialHetu isBefore isHolidayEve isLocalDate isLocalDateTime isoWeek
  isoWeekday isPublicHoliday isSame isSameOrAfter isSameOrBefore isWorkingDay LANGUAGES languageSchema licenceOf localDate
  localDateSchema localDateTime localDateTimeSchema localizedTextSchema matterIdSchema maxDate minDate missingFields monthsAfter
  movedPastHoliday municipalityCodeSchema nthWorkingDayAfter oidSchema ok optionsFrom optionsOf PROFESSIONS parseHetu parseId parseLocalDate
  parseLocalDateTime parseOid professionalFields professionalSchema professionSchema publicHolidays rangeIncludes rangesOverlap redactHetus SECTORS
  STRUCTURE_MESSAGES SUPPORT_NEED_CODE_SYSTEM SUPPORT_NEEDS sectorSchema shl11Of structureIssues supportNeedSchema textIn timeOf
  unitIdSchema userIdSchema workingDaysBetween
`
  .trim()
  .split(/\s+/);

describe("the door of the package", () => {
  it("opens to these names and no others", () => {
    expect(Object.keys(core).toSorted()).toEqual(VALUES.toSorted());
  });

  it("lets nothing through undefined", () => {
    expect(Object.entries(core).filter(([, value]) => value === undefined)).toEqual([]);
  });
});
