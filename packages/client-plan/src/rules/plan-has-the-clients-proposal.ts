import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { ONE_TEXT_KEYS, oneText } from "./item-verdict.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/** The plan has the client's own proposal of how services are produced and carried out (item 11, since 2025), of the whole or of a service. */
export const planHasTheClientsProposal = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-has-the-clients-proposal",
  ref: "SHL-39-b.11",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2025-01-01" },
  severity: "warning",
  messageKeys: [...ONE_TEXT_KEYS, "inServices"],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(subject, toolbox) {
    const inServices = subject.plan.services.some(({ clientProposal }) => clientProposal);
    return inServices ? toolbox.pass("inServices") : oneText(subject, toolbox, "clientProposal");
  },
});
