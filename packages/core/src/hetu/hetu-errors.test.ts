import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../local-date/arithmetic.ts";
import { localDate } from "../local-date/local-date.ts";
import { birthDateOf, parseHetu } from "./hetu.ts";

// what happens at a keyboard: a digit typed wrong, two digits typed in the wrong order, another separator

const CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const DIGITS = [0, 1, 2, 3, 4, 5, 7, 8, 9];

const anyArtificial = fc.tuple(fc.integer({ min: 0, max: 46_000 }), fc.integer({ min: 900, max: 999 })).map(([days, number]): string => {
  const [year = "", month = "", day = ""] = addDays(localDate("1900-01-01"), days).split("-");
  const date = `${day}${month}${year.slice(2)}`;
  return `${date}${year < "2000" ? "-" : "A"}${number}${CHECKS.charAt(Number(`${date}${number}`) % 31)}`;
});
const isRight = (text: string): boolean => parseHetu(text, { allowArtificial: true }).ok;
const replaced = (text: string, at: number, by: string): string => text.slice(0, at) + by + text.slice(at + 1);

describe("a slip in a personal identity code", () => {
  it("is found when one digit is wrong", () => {
    fc.assert(
      fc.property(anyArtificial, fc.constantFrom(...DIGITS), fc.integer({ min: 0, max: 9 }), (code, at, digit) => {
        fc.pre(code.charAt(at) !== String(digit));
        return isRight(code) && !isRight(replaced(code, at, String(digit)));
      }),
    );
  });

  it("is found when two digits side by side have changed places", () => {
    fc.assert(
      fc.property(anyArtificial, fc.constantFrom(0, 1, 2, 3, 4, 7, 8), (code, at) => {
        const [first, second] = [code.charAt(at), code.charAt(at + 1)];
        fc.pre(first !== second);
        return !isRight(replaced(replaced(code, at, second), at + 1, first));
      }),
    );
  });

  it("is found when the check character is another", () => {
    fc.assert(
      fc.property(
        anyArtificial,
        fc.constantFrom(...CHECKS),
        (code, check) => isRight(replaced(code, 10, check)) === (code.charAt(10) === check),
      ),
    );
  });

  it("is found when a character is missing or too many", () => {
    fc.assert(
      fc.property(anyArtificial, fc.integer({ min: 0, max: 10 }), fc.constantFrom(..."0A-"), (code, at, extra) => {
        expect(isRight(code.slice(0, at) + code.slice(at + 1))).toBe(false);
        expect(isRight(code.slice(0, at) + extra + code.slice(at))).toBe(false);
      }),
    );
  });

  it("cannot be found when the separator is another of the same century: it is another person's code", () => {
    fc.assert(
      fc.property(anyArtificial, fc.constantFrom(..."-YXWVU"), fc.constantFrom(..."ABCDEF"), (code, of1900, of2000) => {
        const other = replaced(code, 6, code.charAt(6) === "A" ? of2000 : of1900);
        expect(parseHetu(other, { allowArtificial: true })).toEqual({ ok: true, value: other });
      }),
    );
  });

  it("never makes the parser throw", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseHetu(text).ok === "boolean"));
  });
});

describe("the separator", () => {
  it.each([
    ..."ABCDEF".split("").map((separator) => [separator, "2001-06-01"] as const),
    ..."-YXWVU".split("").map((separator) => [separator, "1901-06-01"] as const),
    ["+", "1801-06-01"] as const,
  ])("%s tells the century: born %s", (separator, born) => {
    const stem = `010601${separator}900`;
    const parsed = parseHetu(stem + CHECKS.charAt(10_601_900 % 31), { allowArtificial: true });
    expect(parsed.ok && birthDateOf(parsed.value)).toBe(born);
  });

  it.each([..."GHIJKLMNOPQRSTZ", "_", "/", " ", "–", "a", "x"])("%s is none", (separator) => {
    expect(parseHetu(`010601${separator}900${CHECKS.charAt(10_601_900 % 31)}`, { allowArtificial: true })).toEqual({
      ok: false,
      error: { key: "core/hetuFormat" },
    });
  });
});
