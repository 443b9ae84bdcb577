import { localDate as day } from "@koonti/core";
import type {
  WaitingTimesYear,
  WellbeingReport,
  WellbeingYear,
  waitingTimesRules,
  wellbeingReportRules,
  wellbeingYearRules,
  YearlyAccount,
  yearlyAccountRules,
} from "@koonti/social-report";
import type { Example, ExamplesOf } from "../../example.ts";

const today = day("2026-11-20");
const afterTheYear = day("2027-01-01");
const yearBegins = day("2026-01-01");

const reported = (facts: Partial<WellbeingReport>): Example<WellbeingReport> => ({
  subject: {
    type: "term",
    finishedOn: day("2026-03-02"),
    deliveredTo: ["regionalCouncil", "municipalities"],
    isPublishedOnline: true,
    ...facts,
  },
  today,
});
const yearly = (facts: Partial<WellbeingYear>, asked = afterTheYear): Example<WellbeingYear> => ({
  subject: { yearBegins, ...facts },
  today: asked,
});
const accounted = (facts: Partial<YearlyAccount>): Example<YearlyAccount> => ({
  subject: { finishedOn: day("2026-05-04"), deliveredTo: ["nationalInstitute", "ministry"], isPublishedOnline: true, ...facts },
  today,
});
const waited = (facts: Partial<WaitingTimesYear>, asked = afterTheYear): Example<WaitingTimesYear> => ({
  subject: { yearBegins, publishedOn: [day("2026-03-16")], ...facts },
  today: asked,
});

/** Examples of the rules about a report on wellbeing. */
export const wellbeingReportExamples: ExamplesOf<typeof wellbeingReportRules> = {
  "social-report/wellbeing-report-goes-to-the-council": {
    delivered: reported({}),
    notDelivered: reported({ type: "annual", deliveredTo: [] }),
    notKnown: reported({ deliveredTo: undefined }),
  },
  "social-report/term-report-is-published-online": {
    published: reported({}),
    notPublished: reported({ isPublishedOnline: false }),
    notKnown: reported({ isPublishedOnline: undefined }),
    yearlyReport: reported({ type: "annual", isPublishedOnline: false }),
  },
};

/** Examples of the rules about a year of reporting on wellbeing. */
export const wellbeingYearExamples: ExamplesOf<typeof wellbeingYearRules> = {
  "social-report/wellbeing-is-reported-every-year": {
    reported: yearly({ deliveredToCouncilOn: day("2026-12-31") }),
    late: yearly({}),
    reportedLate: yearly({ deliveredToCouncilOn: day("2027-01-01") }),
    open: yearly({}, today),
  },
};

/** Examples of the rules about the county's yearly account. */
export const yearlyAccountExamples: ExamplesOf<typeof yearlyAccountRules> = {
  "social-report/yearly-account-reaches-the-state": {
    deliveredAndPublished: accounted({}),
    notDelivered: accounted({ deliveredTo: ["nationalInstitute"] }),
    notPublished: accounted({ isPublishedOnline: false }),
    notKnown: [accounted({ deliveredTo: undefined }), accounted({ isPublishedOnline: undefined })],
  },
};

/** Examples of the rules about publishing waiting times. */
export const waitingTimesExamples: ExamplesOf<typeof waitingTimesRules> = {
  "social-report/waiting-times-are-published-twice-a-year": {
    twice: waited({ publishedOn: [day("2026-03-16"), day("2026-10-05")] }),
    lessThanTwice: waited({}),
    open: waited({}, today),
    notKnown: waited({ publishedOn: undefined }),
  },
};
