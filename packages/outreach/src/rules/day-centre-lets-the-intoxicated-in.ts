import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Visit } from "../visit/schema.ts";

/** A day centre for people with problem substance use serves the intoxicated too: being so is no reason to turn somebody away. */
export const dayCentreLetsTheIntoxicatedIn = defineRule<Visit>()({
  id: "outreach/day-centre-lets-the-intoxicated-in",
  ref: "SHL-24b",
  legalBasis: [provision("SHL", "24 b")],
  inForce: { from: "2023-07-01" },
  severity: "error",
  messageKeys: ["letIn", "turnedAwayIntoxicated", "turnedAwayForOther", "reasonMissing", "otherPlace"],
  eventDate: ({ visitedOn }) => visitedOn,
  appliesWhen: ({ placeKind }) => (placeKind === "substanceDayCentre" ? true : "otherPlace"),
  check({ turnedAway, turnAwayReason }, { pass, fail, undetermined }) {
    if (!turnedAway) return pass("letIn");
    if (turnAwayReason === undefined) return undetermined("reasonMissing", ["turnAwayReason"]);
    return turnAwayReason === "intoxicated" ? fail("turnedAwayIntoxicated", ["turnAwayReason"]) : pass("turnedAwayForOther");
  },
});
