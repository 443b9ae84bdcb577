import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverCells, type ShownCount } from "./cover-cells.ts";

const LEAST = 5;
const rows = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 });

/** Every value a reader could still hold possible for each covered cell, by trying all small values and the sum they are told. */
function possibleValues(cells: readonly ShownCount[], total: ShownCount, index: number, most: number): ReadonlySet<number> {
  const candidates = (cell: ShownCount): readonly number[] => {
    if (typeof cell === "number") return [cell];
    const [from, to] = cell === "underThreshold" ? [1, LEAST - 1] : [LEAST, most];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  };
  let sums = new Map<number, ReadonlySet<number>>([[0, new Set([-1])]]);
  cells.forEach((cell, position) => {
    const next = new Map<number, Set<number>>();
    for (const [reached, own] of sums) {
      for (const value of candidates(cell)) {
        const kept = next.get(reached + value) ?? new Set<number>();
        for (const seen of position === index ? [value] : own) kept.add(seen);
        next.set(reached + value, kept);
      }
    }
    sums = next;
  });
  if (typeof total === "number") return sums.get(total) ?? new Set();
  return new Set([...sums.values()].flatMap((own) => [...own]));
}

describe("coverCells", () => {
  it("shows what is at the threshold or above, and zero", () => {
    expect(coverCells([5, 0, 12], LEAST)).toEqual({ cells: [5, 0, 12], total: 17 });
  });

  it("covers a second cell, so that the first cannot be computed from the total", () => {
    expect(coverCells([3, 17], LEAST)).toEqual({ cells: ["underThreshold", "suppressed"], total: 20 });
  });

  it("covers the total where there is no second cell", () => {
    expect(coverCells([3, 0], LEAST)).toEqual({ cells: ["underThreshold", 0], total: "underThreshold" });
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
          if (typeof cell === "string") expect(possibleValues(cells, total, index, 60).size).toBeGreaterThan(1);
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
