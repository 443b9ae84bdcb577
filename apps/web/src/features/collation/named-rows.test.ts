import { collationOf } from "@koonti/casework";
import { describe, expect, it } from "vitest";
import { collatedRecord } from "../../testing/sample-record.ts";
import { namedRows, nextSorting, sortedRows } from "./named-rows.ts";

const rows = namedRows(collationOf(collatedRecord()));
const NAMES: Readonly<Record<string, string>> = { "2": "Asuminen", "3": "Talous", "9": "Mielenterveys", "10": "Öljy" };
const words = {
  need: (code: string) => NAMES[code] ?? code,
  who: ({ organisation }: { readonly organisation: string }) => organisation,
  language: "fi",
} as const;

describe("the rows of the table", () => {
  it("are what is named, in the order of the picture, and nobody who is silent", () => {
    expect(rows.map(({ need, column }) => `${need} ${column.sector}`)).toEqual([
      "3 client",
      "3 social",
      "9 client",
      "9 health",
      "2 social",
      "10 health",
    ]);
  });

  it("put the strongest first and keep equal ones in their order", () => {
    const sorted = sortedRows(rows, { by: "strength", isDescending: true }, words);
    expect(sorted.map(({ strength }) => strength)).toEqual(["high", "high", "high", "high", "medium", "low"]);
    expect(sorted[0]?.column.sector).toBe("client");
  });

  it("are put in the order of the language's own alphabet", () => {
    const sorted = sortedRows(rows, { by: "need", isDescending: false }, words);
    expect(sorted.at(-1)?.need).toBe("10");
  });

  it("are left as they are where no order is chosen", () => {
    expect(sortedRows(rows, undefined, words)).toBe(rows);
  });
});

describe("a press on a heading", () => {
  it("orders, turns the order, and takes it away", () => {
    const first = nextSorting(undefined, "need");
    const second = nextSorting(first, "need");
    expect([first, second, nextSorting(second, "need")]).toEqual([
      { by: "need", isDescending: false },
      { by: "need", isDescending: true },
      undefined,
    ]);
  });

  it("begins with the strongest", () => {
    expect(nextSorting({ by: "need", isDescending: true }, "strength")).toEqual({ by: "strength", isDescending: true });
  });
});
