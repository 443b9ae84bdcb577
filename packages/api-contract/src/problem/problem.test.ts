import { LANGUAGES } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { PROBLEMS, type ProblemKey, problemType } from "./catalogue.ts";
import { structureMessages } from "./own-texts.ts";
import { problemSchema } from "./schema.ts";
import { PROBLEM_TITLES } from "./titles.ts";

const KEYS = Object.keys(PROBLEMS) as ProblemKey[];

describe("problems", () => {
  it.each(KEYS)("%s has a title in each language, and no two the same", (key) => {
    const titles = LANGUAGES.map((language) => PROBLEM_TITLES[key][language]);
    expect(titles.every((title) => title.length > 0)).toBe(true);
    expect(new Set(titles).size).toBe(LANGUAGES.length);
  });

  it("are told apart by type, not by status alone", () => {
    expect(new Set(KEYS.map(problemType)).size).toBe(KEYS.length);
    expect(problemType("staleVersion")).toBe("urn:koonti:problem:staleVersion");
  });

  it("are all failures by status", () => {
    for (const status of Object.values(PROBLEMS)) expect(status >= 400 && status < 600).toBe(true);
  });

  it("have a document that holds nothing that is not foreseen", () => {
    const problem = { type: problemType("notFound"), title: "Tietoa ei löydy", status: 404 };
    expect(problemSchema.safeParse({ ...problem, errors: [{ pointer: "path/clientId", code: "notFound", message: "" }] }).success).toBe(
      true,
    );
    expect(problemSchema.safeParse({ ...problem, stack: "at …" }).success).toBe(false);
    expect(problemSchema.safeParse({ ...problem, errors: [{ pointer: "/a", code: "x", message: "", value: "040481-901X" }] }).success).toBe(
      false,
    );
  });

  it("of the contract's own structure have a text in each language", () => {
    const keys = LANGUAGES.map((language) => Object.keys(structureMessages[language]).toSorted());
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });
});
