import type { Result } from "@koonti/core";
import { type CombineProblem, checkOptions, combineRules, type OptionProblem, type Rule } from "@koonti/rules";
import type { CountyProfile } from "./county-profile.ts";

/** Why a county's rules or option values do not fit the national rules. */
export type CountyRulesProblem =
  | { readonly kind: "rule"; readonly list: string; readonly problem: CombineProblem }
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "option"; readonly problem: OptionProblem };

/** National rules by the name of their list. */
export type RuleLists = Readonly<Record<string, readonly Rule[]>>;

const problemsOf = (list: string, rules: readonly Rule[], own: readonly Rule[]): CountyRulesProblem[] => {
  const combined = combineRules(rules, own);
  return combined.ok ? [] : combined.error.map((problem) => ({ kind: "rule", list, problem }));
};

/**
 * Everything wrong with a county's rules and option values against the national rules; empty when they fit. For the start of an
 * application and for a county's own tests.
 *
 * @param national - all rule lists of the product by name: a list the county adds to must be among them.
 */
export const checkCountyRules = (profile: CountyProfile, national: RuleLists): readonly CountyRulesProblem[] => {
  const lists = Object.entries(national);
  const unknown = Object.keys(profile.rules).filter((list) => !Object.hasOwn(national, list));
  const all = [...Object.values(national), ...Object.values(profile.rules)].flat();
  return [
    ...unknown.map((list): CountyRulesProblem => ({ kind: "list", list })),
    ...lists.flatMap(([list, rules]) => problemsOf(list, rules, profile.rules[list] ?? [])),
    ...checkOptions(all, profile.options).map((problem): CountyRulesProblem => ({ kind: "option", problem })),
  ];
};

/**
 * A list of national rules with the county's own after them.
 *
 * @param list - name of the list, as in the profile's `rules`.
 * @returns the rules to evaluate, or every problem found.
 * @remarks A profile does not know the subjects of the rules it holds: that they are those of the list is for the county's tests.
 */
export const rulesFor = <Subject>(
  profile: CountyProfile,
  list: string,
  national: readonly Rule<Subject>[],
): Result<readonly Rule<Subject>[], readonly CombineProblem[]> => {
  const own = (profile.rules[list] ?? []) as readonly Rule<Subject>[];
  return combineRules(national, own);
};
