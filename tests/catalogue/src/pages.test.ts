import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles, judge, RULES_JSON, readingOf, staleFiles } from "@koonti/rule-catalogue";
import { repoRoot } from "@koonti/workspace";
import { describe, expect, it } from "vitest";
import { catalogue, examples, rules } from "./catalogue.ts";

const files = generatedFiles(catalogue);

describe("the pages in docs/rules and rules.json", () => {
  it("are as the rules make them; if not, run: npm run rules -- --write", () => {
    expect(staleFiles(files)).toEqual([]);
  });

  it("lead only to files that are there", () => {
    const targets = [...files].flatMap(([path, text]) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = ""]) => join(path, "..", target)),
    );
    const absent = [...new Set(targets)].filter((target) => {
      if (files.has(target)) return false;
      try {
        readFileSync(join(repoRoot, target));
        return false;
      } catch {
        return true;
      }
    });
    expect(absent).toEqual([]);
  });

  it.each(examples)("%s is shown with everything the rule reads of it", (_, { rule }, { example, finding }) => {
    const { part } = readingOf(example.subject, (subject) => judge(rule, { ...example, subject }));
    expect(judge(rule, { ...example, subject: part })).toEqual(finding);
  });
});

describe("rules.json", () => {
  it("leaves with the package: it is shipped, and has a door of its own", () => {
    const manifest = JSON.parse(readFileSync(join(repoRoot, RULES_JSON, "../package.json"), "utf8"));
    expect(manifest.exports["./rules.json"]).toBe("./rules.json");
    expect(manifest.files).toContain("rules.json");
  });

  const json = JSON.parse(files.get(RULES_JSON) ?? "") as {
    readonly rules: readonly { readonly id: string; readonly messages: readonly unknown[] }[];
  };

  it("has every rule with every message", () => {
    expect(json.rules.map(({ id, messages }) => [id, messages.length])).toEqual(
      rules.map(([id, { rule }]) => [id, rule.messageKeys.length]),
    );
  });
});
