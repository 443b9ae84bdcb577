/** The least threshold a county may choose, and the one used when it chooses none (STAT-2: no act sets a number; our reading). */
export const LEAST_MIN_CELL = 3;
/** The threshold used when a county chooses none. */
export const DEFAULT_MIN_CELL = 5;

/** A count as it may be shown: the number, "under the threshold" (zero too), or covered because another could be worked out from it. */
export type ShownCount = number | "underThreshold" | "suppressed";

/** A count by its key. */
export interface Cell {
  readonly key: string;
  readonly shown: ShownCount;
}

/** Counts by key, and of how many things. */
export interface Counts {
  readonly counts: Readonly<Record<string, number>>;
  /** How many things were counted. */
  readonly total: number;
  /** One thing may be counted under several keys, and is under one at least; otherwise under exactly one. */
  readonly overlapping: boolean;
}

/** Cells that may be published. */
export interface ProtectedCounts {
  readonly minCell: number;
  readonly cells: readonly Cell[];
  readonly total: ShownCount;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

const boundsOf = (shown: ShownCount, { total }: Counts, minCell: number): Bounds => {
  if (typeof shown === "number") return { least: shown, most: shown };
  return shown === "underThreshold" ? { least: 0, most: Math.min(minCell - 1, total) } : { least: minCell, most: total };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What can be worked out of one cell from all the others and the total. */
const knowable = (index: number, bounds: readonly Bounds[], { total, overlapping }: Counts): Bounds => {
  const own = bounds[index] ?? { least: 0, most: total };
  const others = bounds.filter((_, other) => other !== index);
  const least = Math.max(own.least, total - sum(others.map(({ most }) => most)));
  const most = overlapping ? own.most : Math.min(own.most, total - sum(others.map((other) => other.least)));
  return { least, most };
};

/** A count under the threshold stays as uncertain as its label says; one covered besides it has two values at least. */
const isProtected = (cells: readonly Cell[], counts: Counts, minCell: number): boolean => {
  const bounds = cells.map(({ shown }) => boundsOf(shown, counts, minCell));
  return cells.every(({ shown }, index) => {
    if (typeof shown === "number") return true;
    const { least, most } = knowable(index, bounds, counts);
    return shown === "underThreshold" ? least === 0 && most === bounds[index]?.most : least < most;
  });
};

const smallestShown = (cells: readonly Cell[]): Cell | undefined =>
  cells.filter(({ shown }) => typeof shown === "number").toSorted((a, b) => Number(a.shown) - Number(b.shown))[0];

const covered = (cells: readonly Cell[], counts: Counts, minCell: number): readonly Cell[] | undefined => {
  if (isProtected(cells, counts, minCell)) return cells;
  const next = smallestShown(cells);
  return (
    next &&
    covered(
      cells.map((cell) => (cell === next ? { ...cell, shown: "suppressed" } : cell)),
      counts,
      minCell,
    )
  );
};

/**
 * Counts as they may be published (fi: tilastollinen tietosuoja): those under the threshold are not shown, and as many others are covered,
 * smallest first, as it takes for none of them to be worked out from the rest and the total, which is taken to be known. Where nothing is
 * enough, the whole table is covered. A total under the threshold is not shown either.
 *
 * This holds for one table at one time. Tables laid on each other, and one table before and after a change, are another matter.
 *
 * @see STAT-2, STAT-3
 * @example
 * ```ts
 * import { protectCounts } from "@koonti/social-report";
 * const counts = { counts: { a: 3, b: 17 }, total: 20, overlapping: false };
 * protectCounts(counts, 5).cells; // => [{ key: "a", shown: "underThreshold" }, { key: "b", shown: "suppressed" }]
 * protectCounts({ ...counts, counts: { a: 8, b: 12 } }, 5).cells; // => [{ key: "a", shown: 8 }, { key: "b", shown: 12 }]
 * ```
 */
export const protectCounts = (counts: Counts, minCell: number = DEFAULT_MIN_CELL): ProtectedCounts => {
  const threshold = Math.max(LEAST_MIN_CELL, Math.ceil(minCell));
  const cells = Object.entries(counts.counts).map(([key, count]): Cell => ({ key, shown: count < threshold ? "underThreshold" : count }));
  if (counts.total < threshold) {
    return { minCell: threshold, cells: cells.map(({ key }) => ({ key, shown: "underThreshold" })), total: "underThreshold" };
  }
  const safe = covered(cells, counts, threshold) ?? cells.map(({ key }): Cell => ({ key, shown: "suppressed" }));
  return { minCell: threshold, cells: safe, total: counts.total };
};
