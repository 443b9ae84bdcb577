import { daysBetween, type Sector } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { SectorAssessment } from "../../sector-assessment/schema.ts";
import { localTarget } from "../../timing/local-target.ts";

/** Parties that are no authorities: SHL 41 § does not oblige them. The county's own social work asks and is not asked. */
const NOT_OBLIGED: readonly Sector[] = ["client", "closePerson", "ngo", "parish", "other", "social"];

/**
 * Other authorities take part in the assessment when the responsible worker asks. The act gives no time for the answer: a professional
 * judges, and a county may set a number of days after which the record reminds.
 */
export const askedAuthorityTakesPart = defineRule<SectorAssessment>()({
  id: "service-need/asked-authority-takes-part",
  ref: "SHL-41",
  legalBasis: [provision("SHL", "41")],
  inForce: { from: "2015-04-01" },
  severity: "info",
  options: { partnerAnswerTargetDays: localTarget("Days after which a request to another authority is reminded of; 0 for no target") },
  messageKeys: ["tookPart", "stayedAway", "waiting", "waitedLong"],
  eventDate: ({ requestedOn }) => requestedOn,
  appliesWhen: ({ sector, requestedOn, participation }) =>
    !NOT_OBLIGED.includes(sector) && (requestedOn !== undefined || participation !== "received"),
  check({ participation, requestedOn, organisation }, { pass, fail, undetermined }, { options, today }) {
    if (participation === "received") return pass("tookPart", { organisation });
    if (participation === "stayedAway") return undetermined("stayedAway", [], { organisation });
    const days = requestedOn === undefined ? 0 : daysBetween(requestedOn, today);
    const target = options.partnerAnswerTargetDays;
    if (target > 0 && days > target) return fail("waitedLong", ["participation"], { organisation, days });
    return undetermined("waiting", ["participation"], { organisation, days });
  },
});
