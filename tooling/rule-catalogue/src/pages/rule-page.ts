import { LANGUAGES } from "@koonti/core";
import type { CatalogueEntry, JudgedExample } from "../catalogue.ts";
import { WITHOUT_MESSAGE } from "../example.ts";
import type { RuleSource } from "../rule-sources.ts";
import { UNREACHABLE } from "../unreachable.ts";
import { code, GENERATED, json, page, table, titleOf } from "./markdown.ts";
import { conditionPlaces, eventDatePlaces, exampleOf, explanations, inForceText, provisionLink, readingOfExample } from "./rule-words.ts";

/** What a rule's page is made of besides the rule. */
export interface PageContext {
  readonly source: RuleSource | undefined;
  /** Other rules about the same duty of the register. */
  readonly related: readonly CatalogueEntry[];
}

const LANGUAGE_NAMES = { fi: "Finnish", sv: "Swedish", en: "English" } as const;

const CONFIDENCE = {
  S: "statute text",
  G: "official guidance",
  K: "general knowledge",
  I: "interpretation",
} as const;

const dutySection = (entry: CatalogueEntry): string => {
  const shown = exampleOf(entry, "breached") ?? entry.examples[0];
  const rows = shown === undefined ? [] : explanations(entry, shown).map(([language, { duty }]) => [LANGUAGE_NAMES[language], duty]);
  return table(["", "the duty"], rows);
};

const factsSection = ({ rule, packageName, listName }: CatalogueEntry, { source }: PageContext): string =>
  table(
    ["", ""],
    [
      ["id", code(rule.id)],
      ["duty of the register", code(rule.ref)],
      ["provision", rule.legalBasis.map(provisionLink).join(", ")],
      ["in force", inForceText(rule.inForce)],
      ["comes from", rule.source === "law" ? "law" : "guidance, not law"],
      ["severity of a breach", rule.severities.join(", ")],
      ["package", `${code(`@koonti/${packageName}`)}, list ${code(listName)}`],
      ["source", source === undefined ? "" : `[${source.path}](../../../${source.path})`],
    ],
  );

const appliesSection = (entry: CatalogueEntry): string => {
  const conditions = conditionPlaces(entry);
  const eventDate = eventDatePlaces(entry);
  return [
    conditions.length === 0
      ? "It concerns every subject of the list."
      : `Whether it concerns a subject depends on ${conditions.map(code).join(", ")}.`,
    eventDate.length === 0
      ? "It is judged by the law of the day given (`asOf`)."
      : `It is judged by the law of the day in ${eventDate.map(code).join(" or ")}; where that is not known, of the day given (\`asOf\`).`,
  ].join(" ");
};

const optionsSection = ({ rule }: CatalogueEntry): string | undefined => {
  const rows = Object.entries(rule.options).map(([name, { default: value, description, confidence, values, min, max }]) => [
    code(name),
    code(String(value)),
    description,
    confidence === undefined ? "" : `${confidence}: ${CONFIDENCE[confidence]}`,
    values?.map((one) => code(String(one))).join(", ") ?? (min === undefined && max === undefined ? "" : `${min ?? ""}–${max ?? ""}`),
  ]);
  return rows.length === 0
    ? undefined
    : `## Options\n\n${table(["option", "default", "what it decides", "how sure the default is", "allowed"], rows)}`;
};

const outcomeText = ({ finding: { outcome, severity } }: JudgedExample): string =>
  outcome === "breached" ? `breached (${severity})` : outcome;

const messageRows = (entry: CatalogueEntry): readonly (readonly string[])[] =>
  entry.examples.map((judged) => [
    judged.key === WITHOUT_MESSAGE ? "" : code(judged.key),
    outcomeText(judged),
    ...explanations(entry, judged).map(([, { reason }]) => reason),
  ]);

const mendRows = (entry: CatalogueEntry): readonly (readonly string[])[] => {
  const breached = exampleOf(entry, "breached");
  return breached === undefined ? [] : [["`mend`", "with a breach", ...explanations(entry, breached).map(([, { mend = "" }]) => mend)]];
};

const outcomesSection = (entry: CatalogueEntry): string => {
  const never = UNREACHABLE[entry.rule.id];
  const heading = ["key", "outcome", ...LANGUAGES.map((language) => LANGUAGE_NAMES[language])];
  return [
    "## Outcomes and messages",
    table(heading, [...messageRows(entry), ...mendRows(entry)]),
    "The values in the texts are of the examples the page is made from.",
    ...(never ? [`It is never ${never.outcomes.join(" nor ")}: ${never.because}.`] : []),
  ].join("\n\n");
};

const exampleBlock = (entry: CatalogueEntry, outcome: "satisfied" | "breached"): string | undefined => {
  const judged = exampleOf(entry, outcome);
  if (judged === undefined) return undefined;
  const { today, asOf, options } = judged.example;
  const said = explanations(entry, judged).find(([language]) => language === "en")?.[1].reason ?? "";
  const shown = { today, ...(asOf && { asOf }), ...(options && { options }), subject: readingOfExample(entry, judged).part };
  return `### ${titleOf(`/${outcomeText(judged)}`)}\n\n${json(shown)}\n\n${said}`;
};

const examplesSection = (entry: CatalogueEntry): string =>
  page(
    "## Examples",
    "Of the subject only what the rule reads is shown.",
    exampleBlock(entry, "satisfied"),
    exampleBlock(entry, "breached"),
  ).trimEnd();

const relatedSection = (related: readonly CatalogueEntry[]): string | undefined =>
  related.length === 0
    ? undefined
    : `## Other rules about the same duty\n\n${related
        .map(
          ({ rule, packageName }) => `- [${titleOf(rule.id)}](../${packageName}/${rule.id.split("/")[1]}.md), ${inForceText(rule.inForce)}`,
        )
        .join("\n")}`;

/** The page of a rule. */
export const rulePage = (entry: CatalogueEntry, context: PageContext): string =>
  page(
    GENERATED,
    `# ${titleOf(entry.rule.id)}`,
    dutySection(entry),
    factsSection(entry, context),
    "## Applies when",
    context.source?.description,
    appliesSection(entry),
    optionsSection(entry),
    outcomesSection(entry),
    examplesSection(entry),
    relatedSection(context.related),
  );
