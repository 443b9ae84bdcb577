import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { WellbeingReport } from "./wellbeing-report.ts";

/** A report on wellbeing, of a year as well as of a council term, is delivered to the regional council. */
export const wellbeingReportGoesToTheCouncil = defineRule<WellbeingReport>()({
  id: "social-report/wellbeing-report-goes-to-the-council",
  ref: "HYTE-1",
  legalBasis: [provision("JärjL", "7")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["delivered", "notDelivered", "notKnown"],
  eventDate: ({ finishedOn }) => finishedOn,
  appliesWhen: () => true,
  check({ deliveredTo }, { pass, fail, undetermined }) {
    if (deliveredTo === undefined) return undetermined("notKnown", ["deliveredTo"]);
    return deliveredTo.includes("regionalCouncil") ? pass("delivered") : fail("notDelivered", ["deliveredTo"]);
  },
});
