import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type ReportTable, smallShown } from "./report-table.ts";

/**
 * A published table shows no count of people under the threshold. The act keeps client data secret and sets no number: covering small counts
 * is the practice by which that is kept, and the number is the county's own, five unless told.
 */
export const smallCellsAreCovered = defineRule<ReportTable>()({
  id: "social-report/small-cells-are-covered",
  ref: "STAT-2",
  legalBasis: [provision("ATL", "4")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  source: "guidance",
  messageKeys: ["covered", "shown"],
  appliesWhen: () => true,
  check(table, { pass, fail }) {
    const [first, ...rest] = smallShown(table);
    return first === undefined ? pass("covered") : fail("shown", ["cells", first], { count: rest.length + 1, minCell: table.minCell });
  },
});
