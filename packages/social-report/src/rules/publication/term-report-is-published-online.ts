import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { WellbeingReport } from "./wellbeing-report.ts";

/** The wellbeing report and plan of a council term are published online. The yearly report need not be. */
export const termReportIsPublishedOnline = defineRule<WellbeingReport>()({
  id: "social-report/term-report-is-published-online",
  ref: "HYTE-1",
  legalBasis: [provision("JärjL", "7")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["published", "notPublished", "notKnown", "yearlyReport"],
  eventDate: ({ finishedOn }) => finishedOn,
  appliesWhen: ({ type }) => (type === "term" ? true : "yearlyReport"),
  check({ isPublishedOnline }, { pass, fail, undetermined }) {
    if (isPublishedOnline === undefined) return undetermined("notKnown", ["isPublishedOnline"]);
    return isPublishedOnline ? pass("published") : fail("notPublished", ["isPublishedOnline"]);
  },
});
