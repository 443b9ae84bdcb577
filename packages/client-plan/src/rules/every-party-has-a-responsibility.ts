import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/** The plan says how responsibilities are divided between those who take part (item 8): each party but the client answers for something. */
export const everyPartyHasAResponsibility = defineRule<PlanUnderReview>()({
  id: "client-plan/every-party-has-a-responsibility",
  ref: "SHL-39-b.8",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["allHave", "noPartners", "partnersMissing", "withoutResponsibility"],
  eventDate: dayOf,
  appliesWhen: () => true,
  check({ plan: { kind, parties } }, { pass, fail }) {
    const idle = parties.filter((party) => party.kind !== "client" && party.responsibilities.length === 0);
    const [first] = idle;
    if (first !== undefined) {
      const path = ["plan", "parties", parties.indexOf(first), "responsibilities"];
      return fail("withoutResponsibility", path, { parties: idle.map(({ name }) => name), count: idle.length });
    }
    if (parties.some((party) => party.kind !== "client")) return pass("allHave");
    return kind === "joint" ? fail("partnersMissing", ["plan", "parties"]) : pass("noPartners");
  },
});
