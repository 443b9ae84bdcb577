import { type SupportNeedCode, shl11Of } from "@koonti/core";
import { optional } from "../optional/optional.ts";
import type { Strength } from "../sector-assessment/codes.ts";
import type { NamedNeed } from "../sector-assessment/schema.ts";
import type { Agreement, AgreementKind, CollationCell, CollationNeed } from "./collation.ts";
import { type Column, receivedOf } from "./columns.ts";
import { byNeed, bySector, strongestOf } from "./order.ts";

const said = (needs: readonly NamedNeed[]): { readonly strength?: Strength; readonly statement: string } => ({
  ...optional("strength", strongestOf(needs.map(({ strength }) => strength))),
  statement: needs
    .map(({ statement }) => statement)
    .filter((statement) => statement !== "")
    .join("; "),
});

const silentCell = ({ content: { participation } }: Column): CollationCell => {
  if (participation === "stayedAway") return { state: "stayedAway" };
  return { state: participation === "requested" ? "awaited" : "notAssessed" };
};

const cellOf = (column: Column, code: SupportNeedCode): CollationCell => {
  const needs = column.needs.filter((need) => need.code === code);
  if (needs.length === 0) return silentCell(column);
  const reason = column.droppedBecause.get(code);
  return reason === undefined ? { state: "named", ...said(needs) } : { state: "dropped", ...said(needs), reason };
};

const sharedKind = (clientNames: boolean, strengthsDiffer: boolean, clientHeard: boolean): AgreementKind => {
  if (clientNames) return strengthsDiffer ? "differInStrength" : "clientAndOthersAgree";
  return clientHeard ? "clientDidNotName" : "clientNotHeard";
};

const agreementOf = (naming: readonly Column[], strengths: readonly (Strength | undefined)[], clientHeard: boolean): Agreement => {
  const clientNames = naming.some(({ isClient }) => isClient);
  const others = naming.filter(({ isClient }) => !isClient).length;
  const strengthsDiffer = new Set(strengths.filter((strength) => strength !== undefined)).size > 1;
  const facts = { clientNames, others, strengthsDiffer };
  if (clientNames && others === 0) return { kind: "onlyClient", ...facts };
  if (!clientNames && others === 1) return { kind: "onlyOneSector", ...facts };
  return { kind: sharedKind(clientNames, strengthsDiffer, clientHeard), ...facts };
};

const isNamed = (cell: CollationCell): cell is CollationCell & { readonly state: "named" } => cell.state === "named";

const rowOf = (code: SupportNeedCode, columns: readonly Column[], clientHeard: boolean): CollationNeed => {
  const cells = columns.map((column) => cellOf(column, code));
  const naming = columns.filter((_, at) => cells[at]?.state === "named");
  const strengths = cells.filter(isNamed).map(({ strength }) => strength);
  return {
    code,
    ...optional("shl11", shl11Of(code)),
    cells,
    sectors: [...new Set(naming.map(({ content }) => content.sector))].toSorted(bySector),
    ...optional("strongest", strongestOf(strengths)),
    agreement: agreementOf(naming, strengths, clientHeard),
  };
};

const standingCodes = (columns: readonly Column[]): readonly SupportNeedCode[] => [
  ...new Set(columns.flatMap(({ needs, droppedBecause }) => needs.map(({ code }) => code).filter((code) => !droppedBecause.has(code)))),
];

/** The rows of the picture: every need that somebody names and nobody has put aside, in the order of {@link byNeed}. */
export const rowsOf = (columns: readonly Column[]): readonly CollationNeed[] => {
  const clientHeard = hasClient(columns);
  const clientsOrder = standingCodes(columns.filter(({ isClient }) => isClient));
  const placed = standingCodes(columns).map((code) => ({
    row: rowOf(code, columns, clientHeard),
    clientsPlace: clientsOrder.includes(code) ? clientsOrder.indexOf(code) : undefined,
  }));
  return placed
    .toSorted((a, b) => byNeed({ ...a.row, ...a.row.agreement, ...a }, { ...b.row, ...b.row.agreement, ...b }))
    .map(({ row }) => row);
};

/** Whether the client's own assessment has come. */
export const hasClient = (columns: readonly Column[]): boolean => receivedOf(columns).some(({ isClient }) => isClient);
