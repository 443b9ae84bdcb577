import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repoRoot } from "@koonti/workspace";
import { NOT_CHECKED_PAGE } from "./not-checked.ts";
import { type Files, RULE_PAGES } from "./pages/all-pages.ts";

/** What is wrong with a generated file in the tree. */
export interface StaleFile {
  readonly path: string;
  readonly kind: "absent" | "differs" | "leftOver";
}

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

const pagesInTree = (root: string): readonly string[] =>
  existsSync(join(root, RULE_PAGES))
    ? readdirSync(join(root, RULE_PAGES), { recursive: true, encoding: "utf8" })
        .map((name) => `${RULE_PAGES}/${name.replaceAll("\\", "/")}`)
        .filter((path) => path.endsWith(".md") && path !== NOT_CHECKED_PAGE)
    : [];

const compared = (path: string, text: string, root: string): readonly StaleFile[] => {
  const there = readIfThere(join(root, path));
  if (there === undefined) return [{ path, kind: "absent" }];
  return there === text ? [] : [{ path, kind: "differs" }];
};

/** The files in the tree that are not as the rules make them. */
export const staleFiles = (files: Files, root: string = repoRoot): readonly StaleFile[] => [
  ...[...files].flatMap(([path, text]) => compared(path, text, root)),
  ...pagesInTree(root)
    .filter((path) => !files.has(path))
    .map((path): StaleFile => ({ path, kind: "leftOver" })),
];

/** Writes the files that are absent or differ, and removes pages of rules that are no more. */
export const writeFiles = (files: Files, root: string = repoRoot): readonly StaleFile[] => {
  const stale = staleFiles(files, root);
  for (const { path, kind } of stale) {
    if (kind === "leftOver") rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), files.get(path) ?? "");
    }
  }
  return stale;
};
