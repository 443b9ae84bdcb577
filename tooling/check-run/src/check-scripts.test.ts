import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, repoRoot } from "@koonti/workspace";
import { describe, expect, it } from "vitest";
import { checkNames, scriptOf } from "./check-scripts.ts";

describe("the checks", () => {
  it("are the root scripts named so, in their order", () => {
    expect(checkNames({ test: "", "check:types": "", checks: "", check: "", "check:lint": "" })).toEqual(["types", "lint"]);
    expect(scriptOf("types")).toBe("check:types");
  });

  it("cover types, lint, layers, dead code, the published shape, releases and the repository's own rules", () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(repoRoot, "package.json"), "utf8")) as Manifest;
    expect(checkNames(scripts)).toEqual(["types", "lint", "boundaries", "dead-code", "shape", "changes", "repo"]);
  });
});
