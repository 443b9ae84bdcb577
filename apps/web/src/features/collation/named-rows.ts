import type { Language, SupportNeedCode } from "@koonti/core";
import type { Collation, CollationColumn, Strength } from "@koonti/service-need";
import { STRENGTHS } from "@koonti/service-need";

/** One need as one party names it: a row of the table. */
export interface NamedRow {
  readonly key: string;
  readonly need: SupportNeedCode;
  readonly column: CollationColumn;
  readonly strength: Strength | undefined;
  readonly statement: string;
}

/** Everything that is named, one row each, in the order of the picture. */
export const namedRows = ({ needs, columns }: Pick<Collation, "needs" | "columns">): readonly NamedRow[] =>
  needs.flatMap(({ code, cells }) =>
    cells.flatMap((cell, index) => {
      const column = columns[index];
      if (column === undefined || cell.state !== "named") return [];
      return [{ key: `${code}-${column.documentId}`, need: code, column, strength: cell.strength, statement: cell.statement }];
    }),
  );

/** By what the rows of the table are put in order. */
export type SortKey = "need" | "who" | "strength" | "statement" | "date";

/** The order chosen; `undefined` is the order of the picture. */
export type Sorting = { readonly by: SortKey; readonly isDescending: boolean } | undefined;

interface Words {
  readonly need: (code: SupportNeedCode) => string;
  readonly who: (column: CollationColumn) => string;
  readonly language: Language;
}

const sortValue = (row: NamedRow, by: SortKey, words: Words): string | number => {
  if (by === "need") return words.need(row.need);
  if (by === "who") return words.who(row.column);
  if (by === "strength") return row.strength === undefined ? -1 : STRENGTHS.indexOf(row.strength);
  return by === "date" ? (row.column.assessedOn ?? "") : row.statement;
};

/** The rows in the order chosen; equal ones keep the order of the picture. Words are compared by the language spoken. */
export const sortedRows = (rows: readonly NamedRow[], sorting: Sorting, words: Words): readonly NamedRow[] => {
  if (sorting === undefined) return rows;
  const direction = sorting.isDescending ? -1 : 1;
  const compared = (a: string | number, b: string | number): number =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), words.language);
  return rows.toSorted((a, b) => direction * compared(sortValue(a, sorting.by, words), sortValue(b, sorting.by, words)));
};

/** The order after a press on a heading: the strongest first for strength, else ascending; a second press turns it, a third takes it away. */
export const nextSorting = (before: Sorting, by: SortKey): Sorting => {
  const first = by === "strength";
  if (before?.by !== by) return { by, isDescending: first };
  return before.isDescending === first ? { by, isDescending: !first } : undefined;
};
