import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { begunOn, type RunningService } from "./running-service.ts";

/** Arranging social welfare rests on an authority's decision, or in private welfare on a written contract. */
export const serviceRestsOnDecisionOrContract = defineRule<RunningService>()({
  id: "casework/service-rests-on-decision-or-contract",
  ref: "AsL-6",
  legalBasis: [provision("AsL", "6")],
  inForce: { from: "2001-01-01" },
  severity: "error",
  messageKeys: ["decision", "contract", "neither"],
  eventDate: begunOn,
  appliesWhen: () => true,
  check({ service: { decisionId, contract } }, { pass, fail }) {
    if (decisionId !== undefined) return pass("decision");
    return contract ? pass("contract") : fail("neither", ["service", "decisionId"]);
  },
});
