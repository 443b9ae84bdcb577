import type { CatalogueEntry } from "../catalogue.ts";
import { code, GENERATED, page, table, titleOf } from "./markdown.ts";
import { inForceText } from "./rule-words.ts";

/** The page of a rule from the folder of the rule pages. */
export const pageOfRule = ({ rule, packageName }: CatalogueEntry): string => `${packageName}/${rule.id.split("/")[1]}.md`;

/** A link to the page of a rule from the folder of the rule pages. */
export const linkToRule = (entry: CatalogueEntry): string => `[${titleOf(entry.rule.id)}](${pageOfRule(entry)})`;

const rowOf = (entry: CatalogueEntry): readonly string[] => {
  const { rule } = entry;
  return [
    linkToRule(entry),
    code(rule.ref),
    rule.legalBasis.map(({ label }) => label).join(", "),
    inForceText(rule.inForce),
    rule.severities.join(", "),
  ];
};

const packageSection = (name: string, entries: readonly CatalogueEntry[]): string =>
  `## ${name}\n\n${table(["rule", "duty", "provision", "in force", "severity"], entries.map(rowOf))}`;

/** The index of all rules by package. */
export const indexPage = (entries: readonly CatalogueEntry[], coverageLine: string): string => {
  const names = [...new Set(entries.map(({ packageName }) => packageName))];
  return page(
    GENERATED,
    "# The rules",
    `${entries.length} rules in ${names.length} packages. Each is one duty that a program can check, with its own page. The same in machine-readable form is \`@koonti/casework/rules.json\`.`,
    "[By provision](by-provision.md) · [What no program checks](not-checked.md)",
    `\`${coverageLine}\``,
    ...names.map((name) =>
      packageSection(
        name,
        entries.filter(({ packageName }) => packageName === name),
      ),
    ),
  );
};
