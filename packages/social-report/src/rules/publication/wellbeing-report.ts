import type { LocalDate } from "@koonti/core";

/** Whom the county's reports go to: its council, the national institute for health and welfare, the ministry, the municipalities. */
export type ReportRecipient = "regionalCouncil" | "nationalInstitute" | "ministry" | "municipalities";

/** A report on the wellbeing of the county's residents (fi: hyvinvointikertomus), of a year or of a council term. Absent facts are not known. */
export interface WellbeingReport {
  readonly type: "annual" | "term";
  /** The day the report was finished; it is judged by the law of that day. */
  readonly finishedOn: LocalDate;
  readonly deliveredTo?: readonly ReportRecipient[] | undefined;
  readonly isPublishedOnline?: boolean | undefined;
}
