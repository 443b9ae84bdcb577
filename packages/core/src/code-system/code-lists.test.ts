import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../localized-text/localized-text.ts";
import { PROFESSIONS } from "../professional/profession.ts";
import { EMPLOYMENT_FORMS } from "../professional/professional.ts";
import { SECTORS } from "../sector/sector.ts";
import { SUPPORT_NEEDS } from "../support-need/support-need.ts";
import { type CodeEntry, codesOf } from "./code-system.ts";

const LISTS: readonly (readonly [string, readonly CodeEntry[]])[] = [
  ["support needs", SUPPORT_NEEDS],
  ["professions", PROFESSIONS],
  ["employment forms", EMPLOYMENT_FORMS],
  ["sectors", SECTORS],
];

describe.each(LISTS)("the list of %s", (_name, list) => {
  it("has each code once", () => expect(new Set(codesOf(list)).size).toBe(list.length));

  it.each(LANGUAGES)("has a text of its own for each code in %s", (language) => {
    const texts = list.map(({ label }) => label[language]);
    expect(new Set(texts).size).toBe(list.length);
    expect(texts.filter((text) => text.trim() !== text || text === "")).toEqual([]);
  });
});
