import { checkCatalogue } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { outreachRules } from "../rules/index.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

describe("the texts of the rules", () => {
  it("are whole in Finnish, Swedish and English, with the same values in each", () => {
    expect(checkCatalogue(outreachRules, { fi, sv, en })).toEqual([]);
  });
});
