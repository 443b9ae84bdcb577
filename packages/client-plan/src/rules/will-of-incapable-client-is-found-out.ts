import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";

/** How the will of an adult was found out who cannot take part in planning themselves. Absent facts are not known. */
export interface RepresentativeConsultation {
  /** The client cannot take part because of illness, reduced mental capacity or the like. */
  readonly capacityLimited?: boolean | undefined;
  /** A legal representative, relative or close person was heard. */
  readonly consulted?: boolean | undefined;
  readonly willFoundOut?: boolean | undefined;
  readonly guardianNeedEvident?: boolean | undefined;
  /** The guardianship authority has been notified. */
  readonly guardianshipNotified?: boolean | undefined;
}

/**
 * The will of an adult who cannot take part is found out with a legal representative, relative or close person; an evident need for a
 * guardian is notified to the guardianship authority.
 */
export const willOfIncapableClientIsFoundOut = defineRule<RepresentativeConsultation>()({
  id: "client-plan/will-of-incapable-client-is-found-out",
  ref: "AsL-9",
  legalBasis: [provision("AsL", "9")],
  inForce: { from: "2001-01-01" },
  severity: "error",
  messageKeys: ["foundOut", "canTakePart", "capacityNotKnown", "notConsulted", "willNotFoundOut", "guardianshipNotNotified"],
  appliesWhen: ({ capacityLimited }) => (capacityLimited === false ? "canTakePart" : true),
  check({ capacityLimited, consulted, willFoundOut, guardianNeedEvident, guardianshipNotified }, { pass, fail, undetermined }) {
    if (capacityLimited === undefined) return undetermined("capacityNotKnown", ["capacityLimited"]);
    if (consulted !== true) return fail("notConsulted", ["consulted"]);
    if (willFoundOut === false) return fail("willNotFoundOut", ["willFoundOut"]);
    if (guardianNeedEvident === true && guardianshipNotified !== true) return fail("guardianshipNotNotified", ["guardianshipNotified"]);
    return pass("foundOut");
  },
});
