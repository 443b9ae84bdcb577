import { describe, expect, it } from "vitest";
import { localDateOf } from "../local-date/local-date.ts";
import { isoWeekday } from "../local-date/week.ts";
import { easterSunday } from "./easter.ts";

// Butcher's reckoning, published anonymously in 1876: another road to the same Sunday
const butcher = (year: number) => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return localDateOf({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
};

const YEARS = Array.from({ length: 8200 }, (_, n) => 1800 + n);

describe("easterSunday", () => {
  it.each([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
  ])("%i: %s", (year, expected) => expect(easterSunday(year)).toBe(expected));

  it("agrees with another reckoning in every year of the calendar", () => {
    expect(YEARS.filter((year) => easterSunday(year) !== butcher(year))).toEqual([]);
  });

  it("is a Sunday from 22 March to 25 April", () => {
    const wrong = YEARS.map(easterSunday).filter((date) => isoWeekday(date) !== 7 || date.slice(5) < "03-22" || date.slice(5) > "04-25");
    expect(wrong).toEqual([]);
  });
});
