import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareLocalDateTimes,
  dateOf,
  isLocalDateTime,
  localDateTime,
  localDateTimeSchema,
  parseLocalDateTime,
  timeOf,
} from "./local-date-time.ts";

const problem = (text: string): string | undefined => {
  const parsed = parseLocalDateTime(text);
  return parsed.ok ? undefined : parsed.error.key;
};

describe("parseLocalDateTime", () => {
  it.each(["2026-11-02T00:00", "2026-11-02T23:59", "2024-02-29T09:30"])("reads %s", (text) =>
    expect(parseLocalDateTime(text)).toEqual({ ok: true, value: text }),
  );

  it.each([
    "2026-11-02",
    "2026-11-02 09:30",
    "2026-11-02T9:30",
    "2026-11-02T09:30:00",
    "2026-11-02T09:30Z",
    "2026-11-02T09:30+02:00",
    "x2026-11-02T09:30",
    "",
  ])("refuses the form of %j", (text) => expect(problem(text)).toBe("core/dateTimeFormat"));

  it("tells what is wrong with the date and what with the time", () => {
    expect(problem("2026-02-29T09:30")).toBe("core/impossibleDate");
    expect(problem("0026-11-02T09:30")).toBe("core/dateOutOfRange");
    expect(problem("2026-11-02T24:00")).toBe("core/impossibleTime");
    expect(problem("2026-11-02T09:60")).toBe("core/impossibleTime");
  });

  it("accepts what a wall clock showed when summer time began or ended", () => {
    expect(problem("2026-03-29T03:30")).toBeUndefined();
    expect(problem("2026-10-25T03:30")).toBeUndefined();
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseLocalDateTime(text).ok === "boolean"));
  });
});

describe("a moment", () => {
  const moment = localDateTime("2026-11-02T09:30");

  it("comes apart into date and time", () => {
    expect(dateOf(moment)).toBe("2026-11-02");
    expect(timeOf(moment)).toBe("09:30");
  });

  it("is ordered by the clock", () => {
    const later = localDateTime("2026-11-02T10:00");
    expect([later, moment].sort(compareLocalDateTimes)).toEqual([moment, later]);
    expect(compareLocalDateTimes(moment, moment)).toBe(0);
  });

  it("is told from other values", () => {
    expect(["2026-11-02T09:30", "2026-11-02", 0, null, Object("2026-11-02T09:30")].map(isLocalDateTime)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("throws for a programmer's slip, without the text", () => {
    expect(() => localDateTime("2026-11-02T99:00")).toThrow(/^The clock has no such time/);
  });

  it("gives the key of its problem in zod", () => {
    expect(localDateTimeSchema.safeParse("2026-11-02T25:00").error?.issues).toMatchObject([
      { params: { key: "core/impossibleTime" }, path: [] },
    ]);
  });
});

describe("every minute of a day", () => {
  const two = (n: number) => String(n).padStart(2, "0");
  const anyMoment = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `2026-11-02T${two(h)}:${two(m)}`);

  it("is read, and comes apart and together again", () => {
    fc.assert(
      fc.property(anyMoment, (text) => {
        const moment = localDateTime(text);
        expect(`${dateOf(moment)}T${timeOf(moment)}`).toBe(text);
      }),
    );
  });

  it("comes after every minute before it", () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, (a, b) => {
        const expected = Math.sign(Date.parse(`${a}Z`) - Date.parse(`${b}Z`));
        expect(compareLocalDateTimes(localDateTime(a), localDateTime(b))).toBe(expected);
      }),
    );
  });
});
