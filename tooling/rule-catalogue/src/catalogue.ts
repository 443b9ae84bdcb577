import type { Language } from "@koonti/core";
import { evaluate, type Finding, type Rule, type Texts } from "@koonti/rules";
import { type AnyExamples, type Example, type ExamplesOf, listExamples } from "./example.ts";

/** An example with what the rule says of it. */
export interface JudgedExample {
  /** The message key it stands for. */
  readonly key: string;
  readonly example: Example<unknown>;
  readonly finding: Finding;
}

type TextsByLanguage = Readonly<Record<Language, Texts>>;

/** One rule with everything that is known of it. */
export interface CatalogueEntry {
  readonly rule: Rule<unknown>;
  /** Folder of the package, such as `"client-plan"`. */
  readonly packageName: string;
  /** Name of the exported list the rule is in: the lists differ by subject. */
  readonly listName: string;
  readonly texts: TextsByLanguage;
  readonly examples: readonly JudgedExample[];
}

/** A list of rules about one subject, and its examples. */
export interface RuleList {
  readonly name: string;
  readonly rules: readonly Rule<unknown>[];
  readonly examples: Readonly<Record<string, AnyExamples>>;
}

/** The rules of one package. */
export interface RulePackage {
  readonly name: string;
  readonly texts: TextsByLanguage;
  readonly lists: readonly RuleList[];
}

/** A list of rules with examples of each: a rule without does not compile. */
export const ruleList = <const Rules extends readonly Rule[]>(name: string, rules: Rules, examples: ExamplesOf<Rules>): RuleList => ({
  name,
  // Each list keeps its own subject, which only its own examples are of: ExamplesOf has just made sure of that.
  rules: rules as unknown as readonly Rule<unknown>[],
  examples: examples as unknown as Readonly<Record<string, AnyExamples>>,
});

/** What a rule says of an example. */
export const judge = (rule: Rule<unknown>, { subject, today, asOf = today, options }: Example<unknown>): Finding => {
  const [finding] = evaluate([rule], subject, { asOf, today, ...(options && { options }) });
  if (finding === undefined) throw new Error(`${rule.id} gave no finding`);
  return finding;
};

const judged = (rule: Rule<unknown>, examples: AnyExamples): readonly JudgedExample[] =>
  listExamples(examples).map(({ key, example }) => ({ key, example, finding: judge(rule, example) }));

/** Every rule of packages, in the order of their lists, with its examples judged. */
export const catalogueOf = (packages: readonly RulePackage[]): readonly CatalogueEntry[] =>
  packages.flatMap(({ name, texts, lists }) =>
    lists.flatMap((list) =>
      list.rules.map((rule) => ({
        rule,
        packageName: name,
        listName: list.name,
        texts,
        examples: judged(rule, list.examples[rule.id] ?? {}),
      })),
    ),
  );
