import fc from "fast-check";
import { FinnishSSN } from "finnish-ssn";
import { describe, expect, it } from "vitest";
import { addDays } from "../local-date/arithmetic.ts";
import { localDate } from "../local-date/local-date.ts";
import { STRUCTURE_MESSAGES } from "../structure/structure-messages.ts";
import { birthDateOf, type Hetu, hetuSchema, hetuSchemaWith, isArtificialHetu, parseHetu } from "./hetu.ts";

const artificial = { allowArtificial: true };
const problem = (text: string, options = artificial): string | undefined => {
  const parsed = parseHetu(text, options);
  return parsed.ok ? undefined : parsed.error.key;
};
const hetu = (text: string): Hetu => {
  const parsed = parseHetu(text, artificial);
  if (!parsed.ok) throw new Error(parsed.error.key);
  return parsed.value;
};

describe("parseHetu", () => {
  it.each([
    ["010190X901R", "1990-01-01"],
    ["290200A902D", "2000-02-29"],
    ["010605F9060", "2005-06-01"],
    ["010170+907S", "1870-01-01"],
    ["311299U904C", "1999-12-31"],
    ["150885V9058", "1985-08-15"],
  ])("reads %s, born %s", (text, born) => {
    expect(parseHetu(text, artificial)).toEqual({ ok: true, value: text });
    expect(birthDateOf(hetu(text))).toBe(born);
  });

  it("knows the dates that the century of the separator does not have", () => {
    expect(problem("290201A902N")).toBe("core/hetuImpossibleDate");
    expect(problem("290200-902D")).toBe("core/hetuImpossibleDate");
    expect(problem("320190X901R")).toBe("core/hetuImpossibleDate");
    expect(problem("011390X901R")).toBe("core/hetuImpossibleDate");
  });

  it.each([
    ["lower case", "010190x901r"],
    ["lower case check character", "010190X901r"],
    ["unknown separator", "010190Z901R"],
    ["unknown separator", "010190G901R"],
    ["no separator", "010190901R"],
    ["letter that is no check character", "010190X901G"],
    ["letter that is no check character", "010190X901O"],
    ["blank before", " 010190X901R"],
    ["line feed after", "010190X901R\n"],
    ["other digits", "٠١٠١٩٠X901R"],
    ["nothing", ""],
  ])("refuses the form: %s", (_what, text) => expect(problem(text)).toBe("core/hetuFormat"));

  it("tells apart two persons whose codes differ in the separator alone", () => {
    expect(hetu("010190X901R")).not.toBe(hetu("010190Y901R"));
    expect(parseHetu("010190Y901R", artificial)).toEqual({ ok: true, value: "010190Y901R" });
  });

  it("refuses a wrong check character", () => expect(problem("010190X901S")).toBe("core/hetuCheckCharacter"));

  it("refuses individual numbers that are never given", () => {
    expect(problem("010190-000N")).toBe("core/hetuIndividualNumber");
    expect(problem("010190-001P")).toBe("core/hetuIndividualNumber");
  });

  it("accepts an artificial code only when told to", () => {
    expect(parseHetu("010190X901R")).toEqual({ ok: false, error: { key: "core/hetuArtificial" } });
    expect(problem("010190X901R", { allowArtificial: false })).toBe("core/hetuArtificial");
    expect(isArtificialHetu(hetu("010190X901R"))).toBe(true);
  });

  it("takes the numbers from 900 to 999 for artificial, and 899 not", () => {
    // The last code that somebody could have is put together here and stands nowhere as a whole.
    const codeWith = (number: number) => `010190X${number}${"0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Number(`010190${number}`) % 31)}`;
    const codes = [899, 900, 999].map(codeWith);
    expect(codes.map((code) => isArtificialHetu(hetu(code)))).toEqual([false, true, true]);
    expect(codes.map((code) => parseHetu(code).ok)).toEqual([true, false, false]);
  });

  it("never echoes the code", () => {
    for (const text of ["010190X901S", "290201A902N", "010190x901r"]) expect(JSON.stringify(parseHetu(text))).not.toContain(text);
  });
});

describe("parseHetu against finnish-ssn", () => {
  const digits = (n: number, width: number) => String(n).padStart(width, "0");
  const anySeparator = fc.constantFrom(..."ABCDEF-YXWVU");
  const anyBirth = fc.integer({ min: 0, max: 47_480 }).map((days) => addDays(localDate("1900-01-01"), days));
  const anyCheck = fc.constantFrom(..."0123456789ABCDEFHJKLMNPRSTUVWXYGIOQZ");

  it("agrees on every combination of date, separator, number and check character", () => {
    fc.assert(
      fc.property(anyBirth, anySeparator, fc.integer({ min: 2, max: 999 }), anyCheck, (birth, separator, number, check) => {
        const [year, month, day] = birth.split("-");
        fc.pre("ABCDEF".includes(separator) ? Number(year) % 100 < 30 : true); // the oracle knows births to 2029
        const text = `${day}${month}${year?.slice(2)}${separator}${digits(number, 3)}${check}`;
        expect(parseHetu(text, artificial).ok).toBe(FinnishSSN.validate(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("finds exactly one check character for each code", () => {
    fc.assert(
      fc.property(anyBirth, fc.integer({ min: 2, max: 899 }), (birth, number) => {
        const [year = "", month, day] = birth.split("-");
        const stem = `${day}${month}${year.slice(2)}${year < "2000" ? "-" : "A"}${digits(number, 3)}`;
        const right = [..."0123456789ABCDEFHJKLMNPRSTUVWXY"].filter((check) => parseHetu(stem + check).ok);
        expect(right).toHaveLength(1);
        expect(birthDateOf(hetu(stem + right[0]))).toBe(birth);
        expect(isArtificialHetu(hetu(stem + right[0]))).toBe(false);
      }),
    );
  });
});

describe("hetuSchema", () => {
  it("gives the key of the problem and no trace of the code", () => {
    const { error } = hetuSchema.safeParse("010190X901S");
    expect(error?.issues).toMatchObject([
      { params: { key: "core/hetuCheckCharacter" }, message: STRUCTURE_MESSAGES.en["core/hetuCheckCharacter"] },
    ]);
    expect(JSON.stringify(error?.issues)).not.toContain("010190");
  });

  it("leaves artificial codes to the place where persons are identified", () => {
    expect(hetuSchema.safeParse("010190X901R").success).toBe(true);
    expect(hetuSchemaWith({ allowArtificial: false }).safeParse("010190X901R").error?.issues).toMatchObject([
      { params: { key: "core/hetuArtificial" } },
    ]);
  });
});
