import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text file of the repository. */
export interface RepoFile {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The files that git keeps or would keep. */
export interface Repository {
  readonly files: readonly RepoFile[];
}

/** Something in the repository that breaks one of its own rules. */
export interface Problem {
  readonly path: string;
  /** From 1; left out where the whole file or its absence is meant. */
  readonly line?: number;
  readonly message: string;
}

/** One rule about the files: what it is called and what it finds. */
export interface RepoCheck {
  readonly name: string;
  find(repository: Repository): readonly Problem[];
}

const TEXT = /\.(?:ts|tsx|js|mjs|json|md|ya?ml|css|html|svg|sql|sh|txt)$|(?:^|\/)(?:LICENSE|\.gitignore|run)$/;

const listed = (root: string): string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 })
    .split("\0")
    .filter((path) => TEXT.test(path) && existsSync(join(root, path)));

/** Reads the repository: everything that is or would be committed, as it is on disk. */
export const readRepository = (root: string): Repository => ({
  files: listed(root).map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
});

/** The lines of a text that match, with their numbers. */
const matchingLines = (text: string, pattern: RegExp): readonly { readonly line: number; readonly found: string }[] =>
  text.split("\n").flatMap((content, index) => {
    const found = pattern.exec(content);
    return found ? [{ line: index + 1, found: found[0] }] : [];
  });

/** One problem for each line of the file that matches. */
export const problemsAt = ({ path, text }: RepoFile, pattern: RegExp, message: (found: string) => string): readonly Problem[] =>
  matchingLines(text, pattern).map(({ line, found }) => ({ path, line, message: message(found) }));
