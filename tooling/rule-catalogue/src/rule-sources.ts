import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packagesIn, repoRoot } from "@koonti/workspace";

/** Where a rule is written, and what its author says of it. */
export interface RuleSource {
  /** The file from the root of the repository. */
  readonly path: string;
  /** The doc comment of the rule, in English. */
  readonly description: string;
}

const RULE = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = define\w*Rule[^;]*?\bid: "([^"]+)"/g;

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(folder, name));

const proseOf = (comment: string): string =>
  comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trim())
    .join(" ")
    .replace(/ @\w+ [\s\S]*$/, "")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .trim();

/** The engine keeps sample rules in its fixtures, which are no duties. */
const isRuleFile = (path: string): boolean => path.includes("/src/rules/");

const rulesIn = (file: string, root: string): readonly (readonly [string, RuleSource])[] => {
  const path = file.slice(root.length + 1).replaceAll("\\", "/");
  if (!isRuleFile(path)) return [];
  return [...readFileSync(file, "utf8").matchAll(RULE)].map(([, comment = "", id = ""]) => [id, { path, description: proseOf(comment) }]);
};

/** Every rule written in the published packages, by id. */
export const ruleSources = (root: string = repoRoot): ReadonlyMap<string, RuleSource> =>
  new Map(packagesIn("packages", root).flatMap(({ folder }) => filesUnder(join(folder, "src")).flatMap((file) => rulesIn(file, root))));
