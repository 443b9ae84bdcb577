import { isSource } from "../file-kinds.ts";
import type { RepoCheck } from "../repository.ts";

const NO_CONCEPT = /(?:^|\/)(?:utils?|helpers?|misc|common|types)(?:\.|\/)/;

/** A file or folder named by no concept of the field. */
export const fileNames: RepoCheck = {
  name: "files are named by what they hold",
  find: ({ files }) =>
    files
      .filter(({ path }) => isSource(path) && NO_CONCEPT.test(path))
      .map(({ path }) => ({ path, message: "named by no concept: say what it holds" })),
};
