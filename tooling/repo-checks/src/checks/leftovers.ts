import { isSource, isTest } from "../file-kinds.ts";
import { problemsAt, type RepoCheck, type RepoFile } from "../repository.ts";

// The brackets keep the words from being found here.
const LEFTOVER = /\b(?:T[O]DO|F[I]XME|X[X]X)\b|@ts-(?:ignore|nocheck)|(?:biome|eslint)-(?:ignore|disable)|not implemente[d]/;
// In a test it proves that a mistake does not compile; elsewhere it hides one.
const EXPECTED_ERROR = /@ts-expect-erro[r]/;

const patternsFor = ({ path }: RepoFile): readonly RegExp[] => (isTest(path) ? [LEFTOVER] : [LEFTOVER, EXPECTED_ERROR]);

/** Work left for later, or a check switched off. */
export const leftovers: RepoCheck = {
  name: "nothing left for later, no check switched off",
  find: ({ files }) =>
    files
      .filter(({ path }) => isSource(path))
      .flatMap((file) => patternsFor(file).flatMap((pattern) => problemsAt(file, pattern, (found) => `left behind: ${found}`))),
};
