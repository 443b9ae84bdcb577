import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Visit } from "../visit/schema.ts";

/** A day centre for people with problem substance use can be visited without telling who one is. */
export const dayCentreAsksNoIdentity = defineRule<Visit>()({
  id: "outreach/day-centre-asks-no-identity",
  ref: "SHL-24b",
  legalBasis: [provision("SHL", "24 b")],
  inForce: { from: "2023-07-01" },
  severity: "error",
  messageKeys: ["notAsked", "required", "otherPlace"],
  eventDate: ({ visitedOn }) => visitedOn,
  appliesWhen: ({ placeKind }) => (placeKind === "substanceDayCentre" ? true : "otherPlace"),
  check: ({ identityRequired }, { pass, fail }) => (identityRequired ? fail("required", ["identityRequired"]) : pass("notAsked")),
});
