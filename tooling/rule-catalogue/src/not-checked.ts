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

const ROW_IN_PART = /^\| ([A-Z][\w./-]+) \| [^|]+ \| [^|]+ \|$/;

/** The duties that rules check in part, whose rest the page tells: their ids stand without code marks, for they are counted as rules. */
export const parseCheckedInPart = (text: string): readonly string[] =>
  text.split("\n").flatMap((line) => ROW_IN_PART.exec(line)?.[1] ?? []);

const readPage = (root: string): string => readFileSync(join(root, NOT_CHECKED_PAGE), "utf8");

/** What the page says of duties that nothing checks. */
export const readNotChecked = (root: string = repoRoot): readonly NotChecked[] => parseNotChecked(readPage(root));

/** The duties of which the page says that they are checked in part. */
export const readCheckedInPart = (root: string = repoRoot): readonly string[] => parseCheckedInPart(readPage(root));
