import { coverageLine, coverageOf } from "../coverage.ts";
import { LAW_FUNCTIONS } from "../law-functions.ts";
import { lawStatuses, type StandingInput } from "../law-status.ts";
import type { RuleSource } from "../rule-sources.ts";
import { RULES_JSON, rulesJson } from "../rules-json.ts";
import { indexPage, pageOfRule } from "./index-page.ts";
import { provisionPage } from "./provision-page.ts";
import { rulePage } from "./rule-page.ts";

/** The folder of the rule pages, from the root of the repository. */
export const RULE_PAGES = "docs/rules";

/** Files by path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

/** What pages are made from. */
export interface PageInput extends StandingInput {
  readonly sources: ReadonlyMap<string, RuleSource>;
}

/** How the register of duties is covered by what pages are made from. */
export const coverageOfPages = ({ entries, notChecked }: PageInput) =>
  coverageOf({
    refs: entries.map(({ rule }) => rule.ref),
    functions: Object.keys(LAW_FUNCTIONS),
    notChecked: notChecked.map(({ id }) => id),
  });

/** Every file that is written from the rules: a page for each, the indexes, the machine-readable catalogue. */
export const generatedFiles = (input: PageInput): Files => {
  const { entries, sources } = input;
  const pages = entries.map((entry): [string, string] => {
    const related = entries.filter((other) => other !== entry && other.rule.ref === entry.rule.ref);
    return [`${RULE_PAGES}/${pageOfRule(entry)}`, rulePage(entry, { source: sources.get(entry.rule.id), related })];
  });
  return new Map([
    ...pages,
    [`${RULE_PAGES}/README.md`, indexPage(entries, coverageLine(coverageOfPages(input)))],
    [`${RULE_PAGES}/by-provision.md`, provisionPage(lawStatuses(input))],
    [RULES_JSON, rulesJson(entries)],
  ]);
};
