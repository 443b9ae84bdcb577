import type { LocalDate } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";

/** Data of a client who has died were given to somebody. Absent facts are not known. */
export interface DataAfterDeath {
  readonly givenOn: LocalDate;
  /** Whether the data were asked for in writing. */
  readonly isAskedInWriting?: boolean | undefined;
  /** The reason in the application; blank where there is none. */
  readonly reason?: string | undefined;
  /** Whether no more was given than the reason makes necessary: a professional's judgement. */
  readonly isOnlyNecessary?: boolean | undefined;
}

/** Data of a client who has died are given on a written application with reasons, and only those that are necessary. */
export const dataAfterDeathGoByApplication = defineRule<DataAfterDeath>()({
  id: "access/data-after-death-go-by-application",
  ref: "ATL-52",
  legalBasis: [provision("ATL", "52")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["necessaryGiven", "notInWriting", "reasonMissing", "moreThanNecessary", "notKnown"],
  eventDate: ({ givenOn }) => givenOn,
  appliesWhen: () => true,
  check({ isAskedInWriting, reason, isOnlyNecessary }, { pass, fail, undetermined }) {
    if (isAskedInWriting === false) return fail("notInWriting", ["isAskedInWriting"]);
    if (reason?.trim() === "") return fail("reasonMissing", ["reason"]);
    if (isOnlyNecessary === false) return fail("moreThanNecessary", ["isOnlyNecessary"]);
    const facts = { isAskedInWriting, reason, isOnlyNecessary };
    const missing = Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [name] : []));
    return missing.length > 0 ? undetermined("notKnown", missing) : pass("necessaryGiven");
  },
});
