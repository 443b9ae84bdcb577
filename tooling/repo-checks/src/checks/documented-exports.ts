import { posix } from "node:path";
import type { Problem, RepoCheck, RepoFile } from "../repository.ts";
import { declarationsOf, exportedNames, reExportsOf, syntaxOf } from "../source-tree.ts";

type Files = ReadonlyMap<string, RepoFile>;

const DOOR = /^packages\/[^/]+\/src\/index\.ts$/;

/** Whether a name has a doc comment where it is declared; a name of another package is that package's affair. */
const isDocumented = (files: Files, path: string, name: string): boolean | undefined => {
  const file = files.get(path);
  if (!file) return undefined;
  const source = syntaxOf(file);
  const own = declarationsOf(source).get(name);
  if (own !== undefined) return own;
  const passedOn = reExportsOf(source).find((one) => one.name === name);
  if (!passedOn) return undefined;
  if (!passedOn.from.startsWith(".")) return true;
  return isDocumented(files, posix.join(posix.dirname(path), passedOn.from), passedOn.original);
};

const problemOf = (files: Files, path: string, name: string): readonly Problem[] => {
  const documented = isDocumented(files, path, name);
  if (documented === true) return [];
  return [
    {
      path,
      message: documented === false ? `${name} is exported without a doc comment` : `${name} is exported but its declaration was not found`,
    },
  ];
};

/** Everything a package gives its importers says what it is. */
export const documentedExports: RepoCheck = {
  name: "every export of a package is documented",
  find: (repository) => {
    const files: Files = new Map(repository.files.map((file) => [file.path, file]));
    return repository.files
      .filter(({ path }) => DOOR.test(path))
      .flatMap((door) => exportedNames(syntaxOf(door)).flatMap((name) => problemOf(files, door.path, name)));
  },
};
