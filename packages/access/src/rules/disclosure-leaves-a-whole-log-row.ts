import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { DISCLOSURE_LOG_FIELDS, type DisclosureLogRow, missingLogFields } from "../log/rows.ts";

/** Every disclosure leaves a row in the disclosure log: data, provider, discloser, recipient, time, purpose and the ground. */
export const disclosureLeavesAWholeLogRow = defineRule<DisclosureLogRow>()({
  id: "access/disclosure-leaves-a-whole-log-row",
  ref: "ATL-10",
  legalBasis: [provision("ATL", "10")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["whole", "incomplete"],
  appliesWhen: () => true,
  check(row, { pass, fail }) {
    const missing = missingLogFields(row, DISCLOSURE_LOG_FIELDS);
    const [first] = missing;
    return first === undefined ? pass("whole") : fail("incomplete", first.path, { missing: missing.map(({ label }) => label) });
  },
});
