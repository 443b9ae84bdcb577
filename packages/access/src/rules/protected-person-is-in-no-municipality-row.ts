import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";

/** How finely a table of a report tells where people are. */
export type PlaceLevel = "county" | "municipality" | "village";

/** A table of a report by place (fi: raportin taulukko). */
export interface PlaceTable {
  readonly level: PlaceLevel;
  /** Whether people with a protected identity are counted in the rows by place. */
  readonly includesProtected?: boolean | undefined;
}

/** A protected identity covers the home municipality too: no row by municipality, or finer, counts the person. */
export const protectedPersonIsInNoMunicipalityRow = defineRule<PlaceTable>()({
  id: "access/protected-person-is-in-no-municipality-row",
  ref: "TK-2",
  legalBasis: [provision("VTJL", "37"), provision("VTJL", "36")],
  // The first day of the rules on social welfare here: the register act is older.
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["leftOut", "noPlace", "counted", "notKnown"],
  appliesWhen: ({ level }) => (level === "county" ? "noPlace" : true),
  check({ includesProtected }, { pass, fail, undetermined }) {
    if (includesProtected === undefined) return undetermined("notKnown", ["includesProtected"]);
    return includesProtected ? fail("counted", ["includesProtected"]) : pass("leftOut");
  },
});
