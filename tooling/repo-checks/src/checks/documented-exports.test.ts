import { describe, expect, it } from "vitest";
import { documentedExports } from "./documented-exports.ts";

const messages = (files: Readonly<Record<string, string>>): readonly string[] =>
  documentedExports.find({ files: Object.entries(files).map(([path, text]) => ({ path, text })) }).map(({ message }) => message);

const door = "packages/core/src/index.ts";
const inside = "packages/core/src/date/date.ts";

describe("documented exports", () => {
  it("finds an export without a doc comment where it is declared", () => {
    const files = {
      [door]: 'export { type LocalDate, addDays, isAfter as after } from "./date/date.ts";',
      [inside]:
        "/** A calendar date. */\nexport type LocalDate = string;\n// not a doc comment\nexport const addDays = 1;\n/** Later. */\nexport function isAfter() {}",
    };
    expect(messages(files)).toEqual(["addDays is exported without a doc comment"]);
  });

  it("follows an export through several modules", () => {
    const files = {
      [door]: 'export { addDays } from "./date/index.ts";',
      "packages/core/src/date/index.ts": 'export { plusDays as addDays } from "./date.ts";',
      [inside]: "export const plusDays = 1;",
    };
    expect(messages(files)).toEqual(["addDays is exported without a doc comment"]);
  });

  it("takes one comment for a schema and its type of the same name, an overload, an interface and a class", () => {
    const files = {
      [door]: 'export { Plan, parse, type Goal, Refusal } from "./date/date.ts";',
      [inside]:
        "/** A plan. */\nexport const Plan = {};\nexport type Plan = object;\n/** Parses. */\nexport function parse(a: string): void;\nexport function parse(a: number): void;\nexport function parse() {}\n/** A goal. */\nexport interface Goal {}\n/** No. */\nexport class Refusal {}",
    };
    expect(messages(files)).toEqual([]);
  });

  it("does not take an empty comment or one of tags alone", () => {
    const files = { [door]: "/** */\nexport const a = 1;\n/** @internal */\nexport const b = 2;" };
    expect(messages(files)).toHaveLength(2);
  });

  it("says when a declaration is not to be found, and leaves other packages' names to them", () => {
    const files = { [door]: 'export { lost } from "./lost.ts";\nexport { Rule } from "@koonti/rules";' };
    expect(messages(files)).toEqual(["lost is exported but its declaration was not found"]);
  });
});
