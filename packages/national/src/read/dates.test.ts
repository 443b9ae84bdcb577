import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMoment, isPartialDate } from "./dates.ts";

/** The patterns of the national schemas, as an independent oracle. */
const DATE = /^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1]))?)?$/u;
const MOMENT =
  /^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?$/u;

const nearlyDates = fc
  .tuple(fc.constantFrom("", "-", "+"), fc.integer({ min: 0, max: 99999 }), fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }))
  .map(
    ([sign, year, parts]) => `${sign}${String(year).padStart(4, "0")}${parts.map((part) => `-${String(part).padStart(2, "0")}`).join("")}`,
  );

const nearlyTimes = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 61 }), { minLength: 2, maxLength: 3 }),
    fc.constantFrom("", ".5", ".", ".123456"),
    fc.constantFrom("Z", "z", "", "+03:00", "-13:59", "+14:00", "+14:01", "+15:00", "+3:00", "+0300"),
  )
  .map(([parts, fraction, offset]) => `T${parts.map((part) => String(part).padStart(2, "0")).join(":")}${fraction}${offset}`);

const noise = fc.string({ unit: fc.constantFrom("0", "1", "2", "3", "9", "-", ":", "T", "Z", ".", "+", "\n", "٣"), maxLength: 26 });

describe("isPartialDate", () => {
  it.each(["2026", "2026-12", "2026-02-31", "2026-01-00", "-0001-01-01"])("accepts %s as the national pattern does", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(["", "26", "2026-", "2026-13", "2026-1", "2026-01-32", "31.1.2026", "2026-01-01T00:00:00Z", "2026-01-01\n", "20260101"])(
    "refuses %j",
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it("agrees with the national pattern on anything", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyDates, noise), (text) => {
        expect(isPartialDate(text)).toBe(DATE.test(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("isMoment", () => {
  it.each(["2026", "2026-05", "2026-05-31", "2026-05-31T09:30:00+03:00", "2026-05-31T09:30:00.25Z", "-2026-05-31T09:30:00-14:00"])(
    "accepts %s",
    (text) => {
      expect(isMoment(text)).toBe(true);
    },
  );

  it.each(["2026-05-31T09:30:00", "2026-05-31T09:30Z", "2026-05T09:30:00Z", "2026-05-31T24:00:00Z", "2026-05-31 09:30:00Z"])(
    "refuses %s",
    (text) => {
      expect(isMoment(text)).toBe(false);
    },
  );

  it("agrees with the national pattern on anything", () => {
    const texts = fc.oneof(
      fc.tuple(nearlyDates, nearlyTimes).map(([date, time]) => date + time),
      nearlyDates,
      noise,
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(isMoment(text)).toBe(MOMENT.test(text));
      }),
      { numRuns: 2000 },
    );
  });
});
