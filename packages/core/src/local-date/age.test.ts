import { differenceInYears } from "date-fns/differenceInYears";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn } from "./age.ts";
import { addDays, addYears } from "./arithmetic.ts";
import { localDate } from "./local-date.ts";

const age = (birthDate: string, on: string): number => ageOn(localDate(birthDate), localDate(on));

describe("ageOn", () => {
  it.each([
    ["1951-11-02", "2026-11-01", 74],
    ["1951-11-02", "2026-11-02", 75],
    ["1951-11-02", "2026-11-03", 75],
    ["2008-12-31", "2026-12-30", 17],
    ["2008-12-31", "2026-12-31", 18],
    ["2026-11-02", "2026-11-02", 0],
  ])("born %s, on %s: %i", (birthDate, on, expected) => expect(age(birthDate, on)).toBe(expected));

  it("takes 28 February of a common year as the birthday of one born on the leap day", () => {
    expect(age("2008-02-29", "2026-02-27")).toBe(17);
    expect(age("2008-02-29", "2026-02-28")).toBe(18);
    expect(age("2008-02-29", "2028-02-28")).toBe(19);
    expect(age("2008-02-29", "2028-02-29")).toBe(20);
  });

  it("is negative before the birth", () => expect(age("2026-11-02", "2026-11-01")).toBe(-1));

  it("agrees with date-fns for everybody not born on a leap day", () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, days, (born, lived) => {
        const birthDate = addDays(localDate("1900-01-01"), born);
        fc.pre(!birthDate.endsWith("-02-29"));
        const on = addDays(birthDate, lived);
        expect(ageOn(birthDate, on)).toBe(differenceInYears(new Date(`${on}T12:00:00`), new Date(`${birthDate}T12:00:00`)));
      }),
    );
  });
});

describe("ageOn through a life", () => {
  const anyBirth = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(localDate("1900-01-01"), days));
  const anyStep = fc.integer({ min: 0, max: 40_000 });

  it("never goes down as days pass", () => {
    fc.assert(
      fc.property(anyBirth, anyStep, anyStep, (birth, n, m) => ageOn(birth, addDays(birth, n)) <= ageOn(birth, addDays(birth, n + m))),
    );
  });

  it("goes up by one on the birthday and on no other day", () => {
    fc.assert(
      fc.property(anyBirth, fc.integer({ min: 1, max: 110 }), (birth, years) => {
        const birthday = addYears(birth, years);
        expect([ageOn(birth, addDays(birthday, -1)), ageOn(birth, birthday)]).toEqual([years - 1, years]);
      }),
    );
  });
});
