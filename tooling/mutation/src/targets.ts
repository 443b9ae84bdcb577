/** A package whose sources are mutated, and which of them. */
export interface MutationTarget {
  /** Folder under `packages`. */
  readonly name: string;
  /** Patterns from the folder of the package. */
  readonly mutate: readonly string[];
  /**
   * Patterns of the tests that are asked, from the folder of sources, to be put into one file: a mutant then costs one start and not one for
   * each file. Absent where the tests themselves take longer than their starts: each mutant is then asked only by the tests that run it.
   */
  readonly oneFileOf?: readonly string[];
}

const NOT_TESTS = ["!src/**/*.test.ts", "!src/**/fixtures/**", "!src/index.ts"];

/** Of a folder of rules the tests of the rules: the others of the package ask other questions, and those of the texts take long. */
const RULE_TESTS = ["rules/**/*.test.ts"];

const ruleFolder = (name: string): MutationTarget => ({
  name,
  mutate: ["src/rules/**/*.ts", "!src/rules/index.ts", ...NOT_TESTS],
  oneFileOf: RULE_TESTS,
});

/** What is mutated: the engine, what it counts with, and every folder of rules. */
export const MUTATION_TARGETS: readonly MutationTarget[] = [
  { name: "rules", mutate: ["src/**/*.ts", ...NOT_TESTS] },
  { name: "core", mutate: ["src/**/*.ts", ...NOT_TESTS] },
  ruleFolder("service-need"),
  ruleFolder("client-plan"),
  ruleFolder("responsible-worker"),
  ruleFolder("social-report"),
  ruleFolder("access"),
  ruleFolder("casework"),
  ruleFolder("social-assistance"),
  ruleFolder("outreach"),
];
