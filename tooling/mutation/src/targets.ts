/** A package whose sources are mutated, and which of them. */
export interface MutationTarget {
  /** Folder under `packages`. */
  readonly name: string;
  /** Patterns from the folder of the package. */
  readonly mutate: readonly string[];
  /**
   * Patterns of the tests that are asked, from the folder of sources, with "!" before those left out. They are put into one file: a mutant
   * then costs one start and not one for each file.
   */
  readonly tests: readonly string[];
}

const NOT_TESTS = ["!src/**/*.test.ts", "!src/**/fixtures/**", "!src/index.ts"];

/** Of a folder of rules the tests of the rules: the others of the package ask other questions, and those of the texts take long. */
const ruleFolder = (name: string): MutationTarget => ({
  name,
  mutate: ["src/rules/**/*.ts", "!src/rules/index.ts", ...NOT_TESTS],
  tests: ["rules/**/*.test.ts"],
});

/** Of a whole package all tests but those that need a process of their own, or look at what is built or written and not at what is mutated. */
const wholePackage = (name: string): MutationTarget => ({
  name,
  mutate: ["src/**/*.ts", ...NOT_TESTS],
  tests: ["**/*.test.ts", "!time-zones.test.ts", "!bundle.test.ts", "!examples.test.ts"],
});

/** What is mutated: the engine, what it counts with, and every folder of rules. */
export const MUTATION_TARGETS: readonly MutationTarget[] = [
  wholePackage("rules"),
  wholePackage("core"),
  ruleFolder("service-need"),
  ruleFolder("client-plan"),
  ruleFolder("responsible-worker"),
  ruleFolder("social-report"),
  ruleFolder("access"),
  ruleFolder("casework"),
  ruleFolder("social-assistance"),
  ruleFolder("outreach"),
];
