import type { LocalDate } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";

/** Somebody saw or handled a client's data on the client's behalf (fi: toisen puolesta asiointi). Absent facts are not known. */
export interface ActingForAnother {
  readonly actedOn: LocalDate;
  /** What the right to act rests on: the client's authorisation, or being the guardian. */
  readonly ground?: "authorisation" | "guardianship" | "none" | undefined;
  /** Whether the ground was checked when acting, from a register or a document. */
  readonly isVerified?: boolean | undefined;
  readonly validFrom?: LocalDate | undefined;
  /** The last day of the ground; until further notice where absent. */
  readonly validUntil?: LocalDate | undefined;
}

const coversTheDay = ({ actedOn, validFrom, validUntil }: ActingForAnother): boolean =>
  (validFrom === undefined || validFrom <= actedOn) && (validUntil === undefined || actedOn <= validUntil);

/** Who acts for a client has the client's authorisation or is the guardian, on that day, and it was checked. */
export const actingForAnotherRestsOnAuthority = defineRule<ActingForAnother>()({
  id: "access/acting-for-another-rests-on-authority",
  ref: "ATL-50",
  legalBasis: [provision("ATL", "50")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["authorised", "guardian", "noGround", "notValidThatDay", "notVerified", "notKnown"],
  eventDate: ({ actedOn }) => actedOn,
  appliesWhen: () => true,
  check(acting, { pass, fail, undetermined }) {
    const { ground, isVerified, actedOn } = acting;
    if (ground === undefined) return undetermined("notKnown", ["ground"]);
    if (ground === "none") return fail("noGround", ["ground"]);
    if (!coversTheDay(acting)) return fail("notValidThatDay", ["actedOn"], { actedOn });
    if (isVerified === undefined) return undetermined("notKnown", ["isVerified"]);
    if (!isVerified) return fail("notVerified", ["isVerified"]);
    return pass(ground === "guardianship" ? "guardian" : "authorised");
  },
});
