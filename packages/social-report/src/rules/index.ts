import { coveredCellsCannotBeComputed } from "./covered-cells-cannot-be-computed.ts";
import { observationHoldsNoIdentifiers } from "./observation-holds-no-identifiers.ts";
import { termReportIsPublishedOnline } from "./publication/term-report-is-published-online.ts";
import { waitingTimesArePublishedTwiceAYear } from "./publication/waiting-times-are-published-twice-a-year.ts";
import { wellbeingIsReportedEveryYear } from "./publication/wellbeing-is-reported-every-year.ts";
import { wellbeingReportGoesToTheCouncil } from "./publication/wellbeing-report-goes-to-the-council.ts";
import { yearlyAccountReachesTheState } from "./publication/yearly-account-reaches-the-state.ts";
import { smallCellsAreCovered } from "./small-cells-are-covered.ts";

/** Rules about a {@link ReviewedObservation} (SHL 7 §). */
export const observationRules = [observationHoldsNoIdentifiers] as const;

/** Rules about a {@link ReportTable} before it is published. */
export const reportTableRules = [smallCellsAreCovered, coveredCellsCannotBeComputed] as const;

/** Rules about a {@link WellbeingReport} (JärjL 7 §). */
export const wellbeingReportRules = [wellbeingReportGoesToTheCouncil, termReportIsPublishedOnline] as const;

/** Rules about a {@link WellbeingYear} (JärjL 7 §). */
export const wellbeingYearRules = [wellbeingIsReportedEveryYear] as const;

/** Rules about a {@link YearlyAccount} (JärjL 29 §). */
export const yearlyAccountRules = [yearlyAccountReachesTheState] as const;

/** Rules about a {@link WaitingTimesYear} (VanhL 26 §). */
export const waitingTimesRules = [waitingTimesArePublishedTwiceAYear] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const socialReportRules = [
  ...observationRules,
  ...reportTableRules,
  ...wellbeingReportRules,
  ...wellbeingYearRules,
  ...yearlyAccountRules,
  ...waitingTimesRules,
] as const;
