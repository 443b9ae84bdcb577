import { type CatalogueEntry, type JudgedExample, wholeCatalogue } from "@koonti/rule-catalogue";

/** The catalogue as it is in the tree. */
export const catalogue = wholeCatalogue();

/** Every rule, named by its id, for `it.each`. */
export const rules: readonly (readonly [string, CatalogueEntry])[] = catalogue.entries.map((entry) => [entry.rule.id, entry]);

/** Every example of every rule, named by rule and message key. */
export const examples: readonly (readonly [string, CatalogueEntry, JudgedExample])[] = catalogue.entries.flatMap((entry) =>
  entry.examples.map((judged) => [`${entry.rule.id}#${judged.key}`, entry, judged] as const),
);
