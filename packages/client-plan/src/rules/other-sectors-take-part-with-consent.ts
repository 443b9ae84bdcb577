import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { basisProblem, isOtherSector } from "../party/basis.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/**
 * A joint plan of social welfare and other sectors is made with the client's consent; without it only where separately provided. Asked of
 * authorities and municipalities of other sectors: consent, a disclosure permit, or a named provision.
 */
export const otherSectorsTakePartWithConsent = defineRule<PlanUnderReview>()({
  id: "client-plan/other-sectors-take-part-with-consent",
  ref: "SHL-39-d",
  legalBasis: [provision("SHL", "39")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["allHaveGround", "notJoint", "noOtherSectors", "groundMissing", "provisionNotNamed"],
  eventDate: dayOf,
  appliesWhen({ plan }) {
    if (plan.kind !== "joint") return "notJoint";
    return plan.parties.some(isOtherSector) ? true : "noOtherSectors";
  },
  check({ plan: { parties } }, { pass, fail }) {
    const lacking = parties.filter((party) => isOtherSector(party) && basisProblem(party) !== undefined);
    const [first] = lacking;
    if (first === undefined) return pass("allHaveGround");
    const params = { parties: lacking.map(({ name }) => name), count: lacking.length };
    const key = lacking.every((party) => basisProblem(party) === "provisionNotNamed") ? "provisionNotNamed" : "groundMissing";
    return fail(key, ["plan", "parties", parties.indexOf(first), "basis"], params);
  },
});
