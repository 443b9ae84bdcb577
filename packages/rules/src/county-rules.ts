import { err, ok, type Result } from "@koonti/core";
import { defineRule, type RuleDefinition } from "./define-rule.ts";
import { RuleDefinitionError } from "./definition.ts";
import type { OptionDefinitions } from "./option.ts";
import type { Severity } from "./outcome.ts";
import type { Rule } from "./rule.ts";

const COUNTY_CODE = /^\d{2}$/;
const COUNTY_ID = /^county-\d{2}\//;

/**
 * Makes a rule of a county's own. As `defineRule`, but the id must begin with `county-<code>/`; the type says so.
 *
 * @param countyCode - two digits, such as `"21"`.
 * @example
 * ```ts
 * import { defineCountyRule } from "@koonti/rules";
 * const placeIsKnown = defineCountyRule("21")<{ readonly place?: string }>()({
 *   id: "county-21/place-is-known",
 *   ref: "county-21",
 *   legalBasis: [{ act: "X", section: "4", label: "X 4 §", url: "https://example.org" }],
 *   inForce: { from: "2026-01-01" },
 *   severity: "info",
 *   source: "guidance",
 *   messageKeys: ["placeMissing"],
 *   appliesWhen: () => true,
 *   check: ({ place }, { pass, fail }) => (place ? pass() : fail("placeMissing", ["place"])),
 * });
 * placeIsKnown.id; // => "county-21/place-is-known"
 * ```
 */
export const defineCountyRule =
  <const Code extends string>(countyCode: Code) =>
  <Subject>() =>
  <
    const Id extends `county-${Code}/${string}`,
    const Key extends string = never,
    const Options extends OptionDefinitions = Readonly<Record<never, never>>,
    const Lowered extends Severity = never,
  >(
    definition: RuleDefinition<Subject, Id, Key, Options, Lowered>,
  ): Rule<Subject, Id, Key> => {
    const isOwn = COUNTY_CODE.test(countyCode) && definition.id.startsWith(`county-${countyCode}/`);
    if (!isOwn)
      throw new RuleDefinitionError(definition.id, `a rule of county ${countyCode} has an id that begins with county-${countyCode}/`);
    return defineRule<Subject>()<Id, Key, Options, Lowered>(definition);
  };

/** Why a county's rules cannot be taken in. */
export interface CombineProblem {
  readonly kind: /** The id of a county's rule does not begin with `county-<code>/`. */
    | "noCountyPrefix"
    /** Two rules have the same id. */
    | "duplicateId"
    /** A rule among the national ones has a county's id. */
    | "countyRuleAmongNational";
  readonly ruleId: string;
}

const repeated = (rules: readonly { readonly id: string }[]): string[] => {
  const seen = new Set<string>();
  return rules.map(({ id }) => id).filter((id) => seen.has(id) || !seen.add(id));
};

/**
 * The national rules with a county's own after them.
 *
 * A county can add and never remove or soften: its rules cannot take the id of a national one, and every national rule
 * stays in its place.
 *
 * @returns all rules, or every problem found.
 */
export const combineRules = <Subject>(
  national: readonly Rule<Subject>[],
  countyRules: readonly Rule<Subject>[],
): Result<readonly Rule<Subject>[], readonly CombineProblem[]> => {
  const problems: CombineProblem[] = [
    ...national.filter(({ id }) => COUNTY_ID.test(id)).map(({ id }) => ({ kind: "countyRuleAmongNational" as const, ruleId: id })),
    ...countyRules.filter(({ id }) => !COUNTY_ID.test(id)).map(({ id }) => ({ kind: "noCountyPrefix" as const, ruleId: id })),
    ...repeated([...national, ...countyRules]).map((ruleId) => ({ kind: "duplicateId" as const, ruleId })),
  ];
  return problems.length === 0 ? ok(Object.freeze([...national, ...countyRules])) : err(problems);
};
