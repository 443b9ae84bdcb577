import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { missingLogFields, USE_LOG_FIELDS, type UseLogRow } from "../log/rows.ts";

/** Every use of client data leaves a row in the use log: which data and whose, the user by name and identifier, the purpose and the time. */
export const useLeavesAWholeLogRow = defineRule<UseLogRow>()({
  id: "access/use-leaves-a-whole-log-row",
  ref: "ATL-10",
  legalBasis: [provision("ATL", "10")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["whole", "incomplete"],
  appliesWhen: () => true,
  check(row, { pass, fail }) {
    const missing = missingLogFields(row, USE_LOG_FIELDS);
    const [first] = missing;
    return first === undefined ? pass("whole") : fail("incomplete", first.path, { missing: missing.map(({ label }) => label) });
  },
});
