import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type ReportTable, smallShown } from "./report-table.ts";

/** A published table shows no count of people under the threshold. No act sets the number: the county's own, five unless told. */
export const smallCellsAreCovered = defineRule<ReportTable>()({
  id: "social-report/small-cells-are-covered",
  ref: "STAT-2",
  legalBasis: [provision("ATL", "4")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["covered", "shown"],
  appliesWhen: () => true,
  check(table, { pass, fail }) {
    const [first, ...rest] = smallShown(table);
    return first === undefined ? pass("covered") : fail("shown", ["cells", first], { count: rest.length + 1, minCell: table.minCell });
  },
});
