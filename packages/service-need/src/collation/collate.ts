import type { Collation, CollationInput } from "./collation.ts";
import { columnsOf } from "./columns.ts";
import { conflictsOf } from "./conflicts.ts";
import { hasClient, rowsOf } from "./needs.ts";
import { overlapsOf } from "./overlaps.ts";
import { missingResponsibilitiesOf, uncoveredOf } from "./plan-gaps.ts";
import { statementsOf } from "./statements.ts";

/**
 * Brings the assessments of several sectors and the client's own into one picture (fi: arvioiden kooste): which need is named by whom and
 * how strongly, where the parties differ, what the plan leaves without a service, what two providers do at once, who has no task.
 *
 * Only received assessments speak; one that is awaited or whose author stayed away has a column of its own and says nothing.
 *
 * @remarks Order, whatever the order of the input. Columns: the client, then received, awaited, stayed away; in each by sector,
 * organisation, day, document. Needs: those the client names, in the client's own order; then by the strongest concern, by how many
 * parties name it, by list 1282. Conflicts and overlaps: known topics and purposes in the order of their lists, then the rest by text.
 * Missing responsibilities: parties, then actions, in the plan's order.
 * @see SHL 36 §, 37 §, 41 §
 * @example
 * ```ts
 * import { collate, type SectorAssessment } from "@koonti/service-need";
 * const nothing = { participation: "received", services: [], views: [], proposals: [] } as const;
 * const own: SectorAssessment = { ...nothing, sector: "client", organisation: "Asiakas itse", needs: [{ code: "3", strength: "high" }] };
 * const health: SectorAssessment = { ...nothing, sector: "health", organisation: "Testi-terveyskeskus", needs: [{ code: "9", strength: "low" }] };
 * const { needs } = collate({ assessments: [{ id: "a1", content: own }, { id: "a2", content: health }] });
 * needs.map(({ code, agreement }) => [code, agreement.kind]); // => [["3", "onlyClient"], ["9", "onlyOneSector"]]
 * ```
 */
export const collate = ({ assessments, plan, dropped = [], settlements = [] }: CollationInput): Collation => {
  const columns = columnsOf(assessments, dropped);
  const needs = rowsOf(columns);
  return {
    columns: columns.map(({ head }) => head),
    needs,
    conflicts: conflictsOf(columns, settlements),
    uncoveredNeeds: plan === undefined ? [] : uncoveredOf(needs, plan),
    overlappingServices: overlapsOf(columns),
    missingResponsibilities: plan === undefined ? [] : missingResponsibilitiesOf(plan),
    statements: statementsOf(columns),
    clientHeard: hasClient(columns),
    hasPlan: plan !== undefined,
  };
};
