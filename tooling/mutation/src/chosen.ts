import { MUTATION_TARGETS, type MutationTarget } from "./targets.ts";

/** A target to run: the whole of it, or the files that a pattern names. */
export interface Chosen {
  readonly target: MutationTarget;
  /** Whether all of the target runs, so that the result can be recorded. */
  readonly whole: boolean;
}

/** What the words after `npm run mutation --` name: `outreach`, or `outreach:src/rules/a.ts`; everything without words. */
export const chosenBy = (words: readonly string[]): readonly Chosen[] =>
  words.length === 0
    ? MUTATION_TARGETS.map((target) => ({ target, whole: true }))
    : words.flatMap((word) => {
        const [name, ...patterns] = word.split(":");
        return MUTATION_TARGETS.filter((target) => target.name === name).map((target) => ({
          target: patterns.length > 0 ? { ...target, mutate: patterns } : target,
          whole: patterns.length === 0,
        }));
      });
