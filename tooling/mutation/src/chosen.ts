import { type MutationRecord, survivorsIn } from "./records.ts";
import { MUTATION_TARGETS, type MutationTarget } from "./targets.ts";

/** A target to run: the whole of it, or some of its files. */
export interface Chosen {
  readonly target: MutationTarget;
  /** Whether all of the target runs, so that what was recorded of it before goes. */
  readonly whole: boolean;
}

const SURVIVORS = "survivors";

const filesWithSurvivors = (name: string, records: readonly MutationRecord[]): readonly string[] => {
  const record = records.find((one) => one.name === name);
  const files = record === undefined ? [] : survivorsIn(record).map(({ file }) => file.replace(`packages/${name}/`, ""));
  return [...new Set(files)];
};

const partOf = (target: MutationTarget, patterns: readonly string[], records: readonly MutationRecord[]): readonly Chosen[] => {
  if (patterns.length === 0) return [{ target, whole: true }];
  const mutate = patterns.flatMap((pattern) => (pattern === SURVIVORS ? filesWithSurvivors(target.name, records) : [pattern]));
  return mutate.length === 0 ? [] : [{ target: { ...target, mutate }, whole: false }];
};

/**
 * What the words after `npm run mutation --` name: `outreach`, `outreach:src/rules/a.ts`, or `outreach:survivors` for the files in which
 * something survived; everything without words.
 */
export const chosenBy = (words: readonly string[], records: readonly MutationRecord[]): readonly Chosen[] => {
  if (words.length === 0) return MUTATION_TARGETS.map((target) => ({ target, whole: true }));
  return words.flatMap((word) => {
    const [name, ...patterns] = word.split(":");
    return MUTATION_TARGETS.filter((target) => target.name === name).flatMap((target) => partOf(target, patterns, records));
  });
};
