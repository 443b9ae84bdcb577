import { isSource, isTest } from "../file-kinds.ts";
import type { RepoCheck } from "../repository.ts";

const MOST_LINES = 250;

/** A file that has grown past one concept. */
export const fileLength: RepoCheck = {
  name: `no source file over ${MOST_LINES} lines`,
  find: ({ files }) =>
    files
      .filter(({ path }) => isSource(path) && !isTest(path))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ path, lines }) => ({ path, message: `${lines} lines: has a concept outgrown its room?` })),
};
