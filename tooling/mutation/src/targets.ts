/** A package whose sources are mutated, and which of them. */
export interface MutationTarget {
  /** Folder under `packages`. */
  readonly name: string;
  /** Patterns from the folder of the package. */
  readonly mutate: readonly string[];
  /** Patterns of the tests that are asked, from the folder of sources. */
  readonly tests: readonly string[];
}

const NOT_TESTS = ["!src/**/*.test.ts", "!src/**/fixtures/**", "!src/index.ts"];

/** Tests that need a process of their own (`time-zones`), or look at what is built (`bundle`) or written (`examples`), are not asked. */
const PACKAGE_TESTS = ["!(time-zones|bundle|examples).test.ts", "*/**/*.test.ts"];

/** Of a folder of rules the tests of the rules and of their texts: the others of the package ask other questions. */
const RULE_TESTS = ["{rules,messages}/**/*.test.ts"];

const ruleFolder = (name: string): MutationTarget => ({
  name,
  mutate: ["src/rules/**/*.ts", "!src/rules/index.ts", ...NOT_TESTS],
  tests: RULE_TESTS,
});

/** What is mutated: the engine, what it counts with, and every folder of rules. */
export const MUTATION_TARGETS: readonly MutationTarget[] = [
  { name: "rules", mutate: ["src/**/*.ts", ...NOT_TESTS], tests: PACKAGE_TESTS },
  { name: "core", mutate: ["src/**/*.ts", ...NOT_TESTS], tests: PACKAGE_TESTS },
  ruleFolder("service-need"),
  ruleFolder("client-plan"),
  ruleFolder("responsible-worker"),
  ruleFolder("social-report"),
  ruleFolder("access"),
  ruleFolder("casework"),
  ruleFolder("social-assistance"),
  ruleFolder("outreach"),
];
