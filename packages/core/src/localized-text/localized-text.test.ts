import { describe, expect, it } from "vitest";
import { LANGUAGES, languageSchema, localizedTextSchema, textIn } from "./localized-text.ts";

const need = { fi: "asuminen", sv: "boende", en: "housing", se: "orrun", "sv-FI": "boende i Finland" };

describe("textIn", () => {
  it.each([
    ["fi", "asuminen"],
    ["sv", "boende"],
    ["en", "housing"],
    ["se", "orrun"],
    ["sv-FI", "boende i Finland"],
    ["se-FI", "orrun"],
    ["en-GB", "housing"],
    ["smn", "asuminen"],
    ["", "asuminen"],
  ])("in %j: %s", (language, expected) => expect(textIn(need, language)).toBe(expected));

  it("falls back to the language asked for", () => expect(textIn(need, "sms", "sv")).toBe("boende"));

  it("takes nothing from the prototype for a language", () => {
    expect(textIn(need, "constructor")).toBe("asuminen");
    expect(textIn(need, "toString-FI")).toBe("asuminen");
  });
});

describe("localizedTextSchema", () => {
  it("wants the three languages and accepts more", () => {
    expect(localizedTextSchema.parse(need)).toEqual(need);
    expect(localizedTextSchema.safeParse({ fi: "a", sv: "b" }).error?.issues.map(({ path }) => path)).toEqual([["en"]]);
  });

  it("refuses an empty text in any language", () => {
    expect(localizedTextSchema.safeParse({ ...need, sv: "", se: "" }).error?.issues.map(({ path }) => path[0])).toEqual(["sv", "se"]);
  });
});

describe("languageSchema", () => {
  it("knows the languages in which everything exists", () => {
    expect(LANGUAGES.map((language) => languageSchema.safeParse(language).success)).toEqual([true, true, true]);
    expect(languageSchema.safeParse("se").success).toBe(false);
  });
});
