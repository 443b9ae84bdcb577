/** A package whose sources are mutated, and which of them. */
export interface MutationTarget {
  /** Folder under `packages`. */
  readonly name: string;
  /** Patterns from the folder of the package. */
  readonly mutate: readonly string[];
  /** Which tests are asked. */
  readonly tests: "package" | "rules";
}

const NOT_TESTS = ["!src/**/*.test.ts", "!src/**/fixtures/**", "!src/index.ts"];

const ruleFolder = (name: string): MutationTarget => ({
  name,
  mutate: ["src/rules/**/*.ts", "!src/rules/index.ts", ...NOT_TESTS],
  tests: "rules",
});

/** What is mutated: the engine, what it counts with, and every folder of rules. */
export const MUTATION_TARGETS: readonly MutationTarget[] = [
  { name: "rules", mutate: ["src/**/*.ts", ...NOT_TESTS], tests: "package" },
  { name: "core", mutate: ["src/**/*.ts", ...NOT_TESTS], tests: "package" },
  ruleFolder("service-need"),
  ruleFolder("client-plan"),
  ruleFolder("responsible-worker"),
  ruleFolder("social-report"),
  ruleFolder("access"),
  ruleFolder("casework"),
  ruleFolder("social-assistance"),
  ruleFolder("outreach"),
];
