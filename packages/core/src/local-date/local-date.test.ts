import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDay } from "./civil-day.ts";
import { isLocalDate, localDate, localDateOf, localDateSchema, parseLocalDate } from "./local-date.ts";

const formatProblem = { ok: false, error: { key: "core/dateFormat" } };
const impossible = { ok: false, error: { key: "core/impossibleDate" } };

describe("parseLocalDate", () => {
  it.each(["2026-11-02", "2024-02-29", "2000-02-29", "1800-01-01", "9999-12-31"])("reads %s", (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    "",
    "2026-11-2",
    "2.11.2026",
    "20261102",
    "2026-11-02T00:00",
    " 2026-11-02",
    "2026-11-02\n",
    "+2026-11-02",
    "٢٠٢٦-11-02",
    "2026/11/02",
  ])("refuses the form of %j", (text) => expect(parseLocalDate(text)).toEqual(formatProblem));

  it.each(["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32"])(
    "knows that there is no %s",
    (text) => expect(parseLocalDate(text)).toEqual(impossible),
  );

  it("catches a slip in the year", () => {
    expect(parseLocalDate("0026-11-02")).toEqual({ ok: false, error: { key: "core/dateOutOfRange" } });
    expect(parseLocalDate("1799-12-31")).toEqual({ ok: false, error: { key: "core/dateOutOfRange" } });
  });

  it("reads every date that there is, back to the same text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_091, max: 2_932_896 }), (number) => {
        const text = localDateOf(civilDay(number));
        expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseLocalDate(text).ok === "boolean"));
  });
});

describe("localDate", () => {
  it("throws for a programmer's slip, without the text", () => {
    expect(() => localDate("2026-02-30")).toThrow(new TypeError("The calendar has no such date"));
  });
});

describe("isLocalDate", () => {
  it("is true of dates only", () => {
    expect(["2026-11-02", "2026-11-31", 20261102, null, undefined, new Date(0), ["2026-11-02"]].map(isLocalDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("localDateSchema", () => {
  it("gives the key of the problem and a text without the input", () => {
    const [issue] = localDateSchema.safeParse("2026-02-30").error?.issues ?? [];
    expect(issue).toMatchObject({ code: "custom", params: { key: "core/impossibleDate" } });
    expect(issue?.message).not.toContain("2026-02-30");
  });

  it("leaves another type to zod", () => {
    expect(localDateSchema.safeParse(20261102).error?.issues).toMatchObject([{ code: "invalid_type", expected: "string" }]);
  });
});

describe("localDateOf", () => {
  it("throws outside the years of the calendar", () => {
    expect(() => localDateOf({ year: 1799, month: 12, day: 31 })).toThrow("A calendar date must be within the years 1800-9999");
    expect(() => localDateOf({ year: Number.NaN, month: 1, day: 1 })).toThrow(RangeError);
  });
});
