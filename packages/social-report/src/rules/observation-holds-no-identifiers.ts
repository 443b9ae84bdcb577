import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";

/** An observation under review: how many certain and possible identifiers its texts hold, and what a reader has marked. */
export interface ReviewedObservation {
  readonly shl7Part?: string | undefined;
  /** Identifiers found for certain, such as a phone number. */
  readonly directIdentifiers: number;
  /** Details that together point at somebody: marked by a reader, or possible names. */
  readonly indirectIdentifiers: number;
}

/** Information that structural social work produces from client work holds nothing that leads to a person. */
export const observationHoldsNoIdentifiers = defineRule<ReviewedObservation>()({
  id: "social-report/observation-holds-no-identifiers",
  ref: "SHL-7",
  legalBasis: [provision("SHL", "7"), provision("ATL", "4")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["clean", "direct", "indirect"],
  appliesWhen: () => true,
  check({ directIdentifiers, indirectIdentifiers }, { pass, fail }) {
    if (directIdentifiers > 0) return fail("direct", ["phenomenon"], { count: directIdentifiers });
    return indirectIdentifiers > 0 ? fail("indirect", ["phenomenon"], { count: indirectIdentifiers }) : pass("clean");
  },
});
