import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";

describe("languageOf", () => {
  it.each([
    ["sv", "sv"],
    ["en-GB,en;q=0.9", "en"],
    ["sv-FI, sv;q=0.9, fi;q=0.8", "sv"],
    ["se, smn;q=0.9, en;q=0.2", "en"],
    ["en;q=0.3, sv;q=0.7", "sv"],
    ["EN", "en"],
    ["de", "fi"],
    ["*", "fi"],
    ["", "fi"],
    [";;,q=,", "fi"],
    ["sv;q=0, en", "en"],
  ] as const)("of %j is %s", (header, language) => {
    expect(languageOf({ headers: { "accept-language": header } })).toBe(language);
  });

  it("is Finnish where none is asked for", () => {
    expect(languageOf({ headers: {} })).toBe("fi");
  });
});
