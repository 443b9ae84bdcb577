import { LANGUAGES, type Language } from "@koonti/core";
import { type Explanation, explain, type InForce, type Provision, type RuleContext } from "@koonti/rules";
import { type CatalogueEntry, type JudgedExample, judge } from "../catalogue.ts";
import { type Reading, readingOf } from "../reads.ts";

/** The days a rule is in force, in words. */
export const inForceText = ({ from, until }: InForce): string => (until === undefined ? `from ${from}` : `${from} to ${until}`);

/** A provision as a link. */
export const provisionLink = ({ label, url }: Provision): string => `[${label}](${url})`;

/** What an example is explained as, language by language. */
export const explanations = ({ texts }: CatalogueEntry, { finding }: JudgedExample): readonly (readonly [Language, Explanation])[] =>
  LANGUAGES.map((language) => [language, explain(finding, texts[language], language)] as const);

/** The example that shows an outcome, the first of them. */
export const exampleOf = ({ examples }: CatalogueEntry, outcome: "satisfied" | "breached"): JudgedExample | undefined =>
  examples.find(({ finding }) => finding.outcome === outcome);

/** What the rule reads of an example's subject. */
export const readingOfExample = ({ rule }: CatalogueEntry, { example }: JudgedExample): Reading =>
  readingOf(example.subject, (subject) => judge(rule, { ...example, subject }));

const contextOf = ({ example: { today, asOf = today }, finding: { options = {} } }: JudgedExample): RuleContext => ({
  today,
  asOf,
  options,
});

const placesOver = ({ examples }: CatalogueEntry, use: (subject: unknown, judged: JudgedExample) => void): readonly string[] => [
  ...new Set(examples.flatMap((judged) => [...readingOf(judged.example.subject, (subject) => use(subject, judged)).places]).sort()),
];

/** The members of the subject whose day says which law judges; empty where it is the day given. */
export const eventDatePlaces = (entry: CatalogueEntry): readonly string[] =>
  placesOver(entry, (subject) => entry.rule.eventDate?.(subject));

/** The members of the subject that decide whether the duty concerns it. */
export const conditionPlaces = (entry: CatalogueEntry): readonly string[] =>
  placesOver(entry, (subject, judged) => entry.rule.appliesWhen(subject, contextOf(judged)));
