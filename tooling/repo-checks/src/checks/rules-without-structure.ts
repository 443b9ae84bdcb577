import type { RepoCheck } from "../repository.ts";
import { runTimeImportsOf, syntaxOf } from "../source-tree.ts";

const RULE = /^packages\/[^/]+\/src\/(?:[^/]+\/)*(?:rules|messages)\/(?!.*\.test\.ts$).*\.ts$/;
const STRUCTURE = /^zod(?:\/|$)|(?:^|[-/])schema\.ts$/;

/** Rules and messages know the types of a structure, not its parser: a browser that only judges does not load the parser. */
export const rulesWithoutStructure: RepoCheck = {
  name: "rules and messages import no schema at run time",
  find: ({ files }) =>
    files
      .filter(({ path }) => RULE.test(path))
      .flatMap((file) =>
        runTimeImportsOf(syntaxOf(file))
          .filter((from) => STRUCTURE.test(from))
          .map((from) => ({ path: file.path, message: `imports ${from}: import its types only` })),
      ),
};
