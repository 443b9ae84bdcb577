import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverCells, type ShownCount } from "./cover-cells.ts";

const LEAST = 5;
const rows = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 });

const MOST = 60;

/** The values a reader could hold possible for a cell before looking at the total: a row that is covered whole says nothing of any. */
function candidates(cell: ShownCount, isWhole: boolean): readonly number[] {
  if (typeof cell === "number") return [cell];
  const [from, to] = cell === "underThreshold" ? [1, LEAST - 1] : [isWhole ? 0 : LEAST, MOST];
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** Every sum the cells can make. */
function sumsOf(cells: readonly ShownCount[], isWhole: boolean): ReadonlySet<number> {
  let sums: ReadonlySet<number> = new Set([0]);
  for (const cell of cells) {
    const next = new Set<number>();
    for (const reached of sums) for (const value of candidates(cell, isWhole)) next.add(reached + value);
    sums = next;
  }
  return sums;
}

/** The values that remain possible for one cell once the shown cells and the total are used. */
function possibleValues(cells: readonly ShownCount[], total: ShownCount, index: number): readonly number[] {
  const isWhole = cells.every((cell) => cell === "suppressed");
  const own = candidates(cells[index] ?? 0, isWhole);
  if (typeof total !== "number") return own.filter((value) => value < LEAST);
  const others = sumsOf(
    cells.filter((_, position) => position !== index),
    isWhole,
  );
  return own.filter((value) => others.has(total - value));
}

describe("coverCells", () => {
  it("shows what is at the threshold or above, and zero", () => {
    expect(coverCells([5, 0, 12], LEAST)).toEqual({ cells: [5, 0, 12], total: 17 });
  });

  it("covers a second cell, so that the first cannot be computed from the total", () => {
    expect(coverCells([3, 17], LEAST)).toEqual({ cells: ["underThreshold", "suppressed"], total: 20 });
  });

  it("covers the whole row where there is no second cell", () => {
    expect(coverCells([3, 0], LEAST)).toEqual({ cells: ["suppressed", "suppressed"], total: "underThreshold" });
    expect(coverCells([4, 4], LEAST)).toEqual({ cells: ["suppressed", "suppressed"], total: 8 });
  });

  it("covers a total by itself alone, so that rows over the same people agree on it", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const all = counts.reduce((sum, count) => sum + count, 0);
        expect(coverCells(counts, LEAST).total).toBe(coverCells([all], LEAST).total);
      }),
    );
  });

  it("is not fooled by small cells that fill their room", () => {
    const { cells, total } = coverCells([4, 4, 9], LEAST);
    expect(cells).toEqual(["underThreshold", "underThreshold", "suppressed"]);
    expect(total).toBe(17);
  });

  it("never goes below three", () => {
    expect(coverCells([2, 9, 9], 1).cells[0]).toBe("underThreshold");
    expect(coverCells([3, 9, 9], 1).cells[0]).toBe(3);
  });

  it("never shows a count under the threshold", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const { cells } = coverCells(counts, LEAST);
        expect(cells.every((cell) => typeof cell === "string" || cell === 0 || cell >= LEAST)).toBe(true);
      }),
    );
  });

  it("leaves every covered count at least two possible values for a reader of the whole row", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const { cells, total } = coverCells(counts, LEAST);
        cells.forEach((cell, index) => {
          if (typeof cell === "string") expect(possibleValues(cells, total, index).length).toBeGreaterThan(1);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("shows nothing but true numbers", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const { cells, total } = coverCells(counts, LEAST);
        cells.forEach((cell, index) => {
          if (typeof cell === "number") expect(cell).toBe(counts[index]);
        });
        if (typeof total === "number") expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});
