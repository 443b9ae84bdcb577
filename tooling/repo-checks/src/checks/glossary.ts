import type { Problem, RepoCheck, Repository } from "../repository.ts";
import { exportedNames, syntaxOf } from "../source-tree.ts";

const GLOSSARY = "docs/glossary.md";
const NAME = /`(\w+)`/g;

interface Entry {
  readonly line: number;
  readonly owner: string;
  readonly names: readonly string[];
}

/** The rows of the glossary's tables; the last two columns are the package and the names in it. */
const entriesOf = (text: string): readonly Entry[] =>
  text.split("\n").flatMap((content, index) => {
    const cells = content.split("|").map((cell) => cell.trim());
    if (cells.length !== 7 || cells[1]?.startsWith("---")) return [];
    return [{ line: index + 1, owner: cells[4] ?? "", names: [...(cells[5] ?? "").matchAll(NAME)].map(([, name = ""]) => name) }];
  });

const exportsOf = ({ files }: Repository, owner: string): ReadonlySet<string> => {
  const door = files.find(({ path }) => path === `packages/${owner}/src/index.ts`);
  return new Set(door ? exportedNames(syntaxOf(door)) : []);
};

const problemsOf = (repository: Repository, { line, owner, names }: Entry): readonly Problem[] => {
  const known = exportsOf(repository, owner);
  return names
    .filter((name) => !known.has(name))
    .map((name) => ({ path: GLOSSARY, line, message: `${name} is not exported by packages/${owner}` }));
};

/** A name in the glossary that the code no longer has. */
export const glossary: RepoCheck = {
  name: "the glossary's names are the code's",
  find: (repository) => {
    const file = repository.files.find(({ path }) => path === GLOSSARY);
    if (!file) return [{ path: GLOSSARY, message: "is missing" }];
    return entriesOf(file.text).flatMap((entry) => problemsOf(repository, entry));
  },
};
