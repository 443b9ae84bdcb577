/** A count as it may be shown: the number, "fewer than the threshold", or covered so that another cannot be computed. */
export type ShownCount = number | "underThreshold" | "suppressed";

/** Counts as they may be shown, and their total. */
export interface CoveredCounts {
  readonly cells: readonly ShownCount[];
  readonly total: ShownCount;
}

const FLOOR = 3;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The smallest cell not yet covered; a zero is not covered, since covering it would protect nobody, unless nothing else is left. */
function smallestShown(counts: readonly number[], covered: ReadonlySet<number>): number | undefined {
  const open = counts.map((count, index) => ({ count, index })).filter(({ count, index }) => !covered.has(index) && count > 0);
  return open.sort((a, b) => a.count - b.count || a.index - b.index)[0]?.index;
}

/** What a reader knows of a covered count: that it is under the threshold, or that it is not. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

const boundsOf = (count: number, least: number): Bounds =>
  count < least ? { low: 1, high: least - 1 } : { low: least, high: Number.POSITIVE_INFINITY };

/** What is left for one covered count once the others' bounds and the known sum are used. */
function narrowed(own: Bounds, all: readonly Bounds[], known: number): Bounds {
  const lowOthers = sum(all.map(({ low }) => low)) - own.low;
  const highOthers = sum(all.filter((bounds) => bounds !== own).map(({ high }) => high));
  return { low: Math.max(own.low, known - highOthers), high: Math.min(own.high, known - lowOthers) };
}

/**
 * Whether a reader who knows the total could compute a covered count: the sum of the covered ones is known, and the words beside them tell which
 * are under the threshold. A count is safe while at least two values remain possible.
 */
function givesAway(counts: readonly number[], covered: ReadonlySet<number>, least: number): boolean {
  const hidden = [...covered].map((index) => counts[index] ?? 0);
  const all = hidden.map((count) => boundsOf(count, least));
  return all.some((own) => {
    const { low, high } = narrowed(own, all, sum(hidden));
    return low >= high;
  });
}

/**
 * Covers counts that could point at somebody (fi: tietosuojattu taulukko): those from 1 up to the threshold, and as many others as are needed so
 * that no covered count can be computed from the total. Where no other is left to cover, the whole row is covered, zeros too, and says nothing.
 *
 * @remarks The total itself is covered only when it is under the threshold. Rows over the same people have the same total, so covering it in one of
 * them would protect nobody: another row would tell it.
 * @param counts - whole numbers, none negative, each person or observation in exactly one cell
 * @param minCell - the smallest count shown; values below 3 are taken as 3
 * @see STAT-2, STAT-3; no act sets the number: the default of 5 is the county's to change
 */
export function coverCells(counts: readonly number[], minCell: number): CoveredCounts {
  const least = Math.max(FLOOR, Math.floor(minCell));
  const all = sum(counts);
  const total = all > 0 && all < least ? "underThreshold" : all;
  const small = new Set(counts.flatMap((count, index) => (count > 0 && count < least ? [index] : [])));
  const covered = new Set(small);
  while (givesAway(counts, covered, least)) {
    const next = smallestShown(counts, covered);
    if (next === undefined) return { cells: counts.map(() => "suppressed"), total };
    covered.add(next);
  }
  return { cells: shown(counts, small, covered), total };
}

const shown = (counts: readonly number[], small: ReadonlySet<number>, covered: ReadonlySet<number>): readonly ShownCount[] =>
  counts.map((count, index) => {
    if (small.has(index)) return "underThreshold";
    return covered.has(index) ? "suppressed" : count;
  });
