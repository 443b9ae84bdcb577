import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type ReportTable, smallShown } from "./report-table.ts";

/** Small cells, covered or still to be covered, and those covered for their sake. */
const toCover = (table: ReportTable): readonly number[] => [...new Set([...table.suppressed, ...smallShown(table)])];

/** A covered count must not follow from the total: one covered cell beside a published total is no cover. Practice, as covering is. */
export const coveredCellsCannotBeComputed = defineRule<ReportTable>()({
  id: "social-report/covered-cells-cannot-be-computed",
  ref: "STAT-3",
  legalBasis: [provision("ATL", "4")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  source: "guidance",
  messageKeys: ["safe", "computable", "nothingCovered"],
  appliesWhen: (table) => (toCover(table).length > 0 ? true : "nothingCovered"),
  check(table, { pass, fail }) {
    if (table.rowTotal === undefined) return pass("safe");
    const hidden = toCover(table);
    return hidden.length === 1 ? fail("computable", ["rowTotal"]) : pass("safe");
  },
});
