import { checkCatalogue } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { caseworkRules } from "../rules/index.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

describe("the texts of the rules", () => {
  it("are whole in Finnish, Swedish and English, with the same values in each", () => {
    expect(checkCatalogue(caseworkRules, { fi, sv, en })).toEqual([]);
  });

  it.each(Object.entries({ fi, sv, en }))("end as sentences in %s", (_, texts) => {
    expect(Object.values(texts).filter((text) => !/[.]$/.test(text))).toEqual([]);
  });
});
