import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../local-date/arithmetic.ts";
import { localDate } from "../local-date/local-date.ts";
import { type DateRange, dateRangeSchema, rangeIncludes, rangesOverlap } from "./date-range.ts";

const autumn: DateRange = { start: localDate("2026-09-01"), end: localDate("2026-11-30") };
const open: DateRange = { start: localDate("2026-09-01") };

const anyRange = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }))
  .map(([from, length]): DateRange => {
    const start = addDays(localDate("2026-01-01"), from);
    return length === undefined ? { start } : { start, end: addDays(start, length) };
  });

describe("rangeIncludes", () => {
  it.each([
    ["2026-08-31", false],
    ["2026-09-01", true],
    ["2026-11-30", true],
    ["2026-12-01", false],
  ])("%s belongs to the autumn: %s", (date, expected) => expect(rangeIncludes(autumn, localDate(date))).toBe(expected));

  it("has no last day when the period is open", () => expect(rangeIncludes(open, localDate("9999-12-31"))).toBe(true));
});

describe("rangesOverlap", () => {
  it("is true when the last day of one is the first of the other", () => {
    expect(rangesOverlap(autumn, { start: localDate("2026-11-30") })).toBe(true);
    expect(rangesOverlap(autumn, { start: localDate("2026-12-01") })).toBe(false);
  });

  it("means that some day belongs to both, and does not depend on the order", () => {
    fc.assert(
      fc.property(anyRange, anyRange, (a, b) => {
        const days = Array.from({ length: 100 }, (_, n) => addDays(localDate("2026-01-01"), n));
        expect(rangesOverlap(a, b)).toBe(days.some((day) => rangeIncludes(a, day) && rangeIncludes(b, day)));
        expect(rangesOverlap(b, a)).toBe(rangesOverlap(a, b));
      }),
    );
  });
});

describe("dateRangeSchema", () => {
  it("accepts a period of one day and an open one", () => {
    expect(dateRangeSchema.safeParse({ start: "2026-09-01", end: "2026-09-01" }).success).toBe(true);
    expect(dateRangeSchema.safeParse({ start: "2026-09-01" }).success).toBe(true);
  });

  it("refuses an end before the start, at the end", () => {
    const { error } = dateRangeSchema.safeParse({ start: "2026-09-02", end: "2026-09-01" });
    expect(error?.issues).toMatchObject([{ code: "custom", path: ["end"], params: { key: "core/rangeEndsBeforeStart" } }]);
  });

  it("names a bad date only once and refuses unknown fields", () => {
    const { error } = dateRangeSchema.safeParse({ start: "2026-02-30", end: "2026-01-01", length: 3 });
    expect(error?.issues.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["start", "custom"],
      ["", "unrecognized_keys"],
    ]);
  });
});

describe("periods in general", () => {
  it("overlap themselves, and belong to themselves at both ends", () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(rangesOverlap(range, range)).toBe(true);
        expect(rangeIncludes(range, range.start)).toBe(true);
        expect(rangeIncludes(range, range.end ?? range.start)).toBe(true);
        expect(rangeIncludes(range, addDays(range.start, -1))).toBe(false);
      }),
    );
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(dateRangeSchema.parse(JSON.parse(JSON.stringify(range)))).toEqual(JSON.parse(JSON.stringify(range)));
      }),
    );
  });

  it("turned round are refused, unless they are one day long", () => {
    fc.assert(
      fc.property(anyRange, ({ start, end = start }) => {
        expect(dateRangeSchema.safeParse({ start: end, end: start }).success).toBe(start === end);
      }),
    );
  });
});
