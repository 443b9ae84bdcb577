import { describe, expect, it } from "vitest";
import { glossary } from "./glossary.ts";

const check = (rows: readonly string[]) =>
  glossary.find({
    files: [
      { path: "docs/glossary.md", text: ["| Finnish | Swedish | here | package | name |", "|---|---|---|---|---|", ...rows].join("\n") },
      { path: "packages/core/src/index.ts", text: 'export { type Hetu, parseHetu } from "./hetu.ts";' },
    ],
  });

describe("glossary", () => {
  it("takes names that the package exports, and words without a name", () => {
    expect(
      check(["| henkilötunnus | personbeteckning | code | core | `Hetu`, `parseHetu` |", "| ilmiö | fenomen | phenomenon | | |"]),
    ).toEqual([]);
  });

  it("finds a name that the package does not have", () => {
    expect(check(["| henkilötunnus | personbeteckning | code | core | `Ssn` |"])).toEqual([
      { path: "docs/glossary.md", line: 3, message: "Ssn is not exported by packages/core" },
    ]);
  });

  it("finds a name of a package that is not there, and misses a glossary", () => {
    expect(check(["| asia | ärende | matter | casework | `Matter` |"])).toHaveLength(1);
    expect(glossary.find({ files: [] })).toEqual([{ path: "docs/glossary.md", message: "is missing" }]);
  });
});
