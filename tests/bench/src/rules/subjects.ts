import { ALL_RULES, type ClientRecord, reviewRecord } from "@koonti/casework";
import type { LocalDate } from "@koonti/core";
import { defineCountyRule, isInForce, type Rule, type RuleContext } from "@koonti/rules";

/** What one list of rules was asked about in a record. */
export interface Asked {
  readonly rules: readonly Rule<unknown>[];
  readonly subject: unknown;
  readonly context: RuleContext;
}

/** A rule that a county might add, which does nothing but note what its list is asked about. */
const listener = (list: string, note: (subject: unknown, context: RuleContext) => void): Rule =>
  defineCountyRule("15")<unknown>()({
    id: `county-15/listens-to-${list.toLowerCase()}`,
    ref: "COUNTY-15",
    legalBasis: [{ act: "X", section: "1", label: "X 1 §", url: "https://example.org" }],
    inForce: { from: "1900-01-01" },
    severity: "info",
    source: "guidance",
    messageKeys: [],
    appliesWhen: (subject, context) => {
      note(subject, context);
      return false;
    },
    check: (_, { pass }) => pass(),
  });

/** Everything that the rules are asked about in some records, gathered once so that it is not measured. */
export function askedAbout(records: readonly ClientRecord[], today: LocalDate): readonly Asked[] {
  const asked: Asked[] = [];
  const countyRules = Object.fromEntries(
    Object.entries(ALL_RULES).map(([list, rules]) => [
      list,
      [listener(list, (subject, context) => asked.push({ rules: rules as readonly Rule<unknown>[], subject, context }))],
    ]),
  );
  for (const record of records) reviewRecord(record, { today, countyRules });
  return asked;
}

/** The same with the rules of the day only, each with its options: what is left for a caller who knows everything else already. */
export const onlyInForce = (
  asked: readonly Asked[],
): readonly { readonly subject: unknown; readonly calls: readonly { readonly rule: Rule<unknown>; readonly context: RuleContext }[] }[] =>
  asked.map(({ rules, subject, context }) => ({
    subject,
    calls: rules
      .filter((rule) => isInForce(rule, rule.eventDate?.(subject) ?? context.asOf))
      .map((rule) => ({ rule, context: { ...context, options: rule.defaults } })),
  }));
