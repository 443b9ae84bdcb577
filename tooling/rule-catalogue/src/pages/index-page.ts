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

const JSON_MEMBERS: readonly (readonly string[])[] = [
  ["`id`, `package`, `list`", "the permanent id, the package, and the exported list the rule is in"],
  ["`duty`, `ref`", "the duty of the register, and the item of it where the rule is about one (`SHL-39-b.8`)"],
  ["`source`", "`law`, or `guidance` that is none"],
  ["`legalBasis`", "provisions with labels and addresses by language, the main one first"],
  ["`inForce`", "first and last day, calendar dates"],
  ["`severities`", "how serious a breach can be, the usual one first"],
  ["`options`", "choices the law leaves open, with defaults and how sure they are"],
  ["`outcomes`", "the outcomes the examples here reach"],
  ["`texts`", "what the duty is and what mends a breach, by language, ICU MessageFormat"],
  ["`messages`", "each key with its outcomes and texts"],
];

const jsonSection = (): string =>
  `## rules.json

\`@koonti/casework/rules.json\` holds \`format\` (1), \`languages\`, and for each of \`rules\`:

${table(["member", "what"], JSON_MEMBERS)}`;

/** The index of all rules by package. */
export const indexPage = (entries: readonly CatalogueEntry[], coverageLine: string): string => {
  const names = [...new Set(entries.map(({ packageName }) => packageName))];
  return page(
    GENERATED,
    "# The rules",
    `${entries.length} rules in ${names.length} packages. Each is one duty that a program can check, with its own page. The same in machine-readable form is [\`rules.json\`](#rulesjson).`,
    "[By provision](by-provision.md) · [What no program checks](not-checked.md)",
    `\`${coverageLine}\``,
    ...names.map((name) =>
      packageSection(
        name,
        entries.filter(({ packageName }) => packageName === name),
      ),
    ),
    jsonSection(),
  );
};
