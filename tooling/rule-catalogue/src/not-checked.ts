import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "@koonti/workspace";

/** The page with the duties no program checks, from the root of the repository. */
export const NOT_CHECKED_PAGE = "docs/rules/not-checked.md";

/** A duty that no rule and no function of the product stands for. */
export interface NotChecked {
  readonly id: string;
  readonly reason: string;
}

const ROW = /^\| `([^`|]+)` \| ([^|]+) \| ([^|]+) \|$/;

/** The rows of the page: id, the duty in a few words, the reason. */
export const parseNotChecked = (text: string): readonly NotChecked[] =>
  text.split("\n").flatMap((line) => {
    const [, id, , reason] = ROW.exec(line) ?? [];
    return id === undefined || reason === undefined ? [] : [{ id, reason: reason.trim() }];
  });

/** What the page says. */
export const readNotChecked = (root: string = repoRoot): readonly NotChecked[] =>
  parseNotChecked(readFileSync(join(root, NOT_CHECKED_PAGE), "utf8"));
