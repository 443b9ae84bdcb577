import { isOptionValue, type OptionDefinition, type OptionDefinitions } from "./option.ts";
import type { Rule } from "./rule.ts";

/** What is wrong with a county's option values. */
export interface OptionProblem {
  readonly kind: /** No rule has an option of this name. */
    | "unknown"
    /** The value is of the wrong type, out of its list or out of its bounds. */
    | "value"
    /** Two rules give the option of this name different definitions. */
    | "conflict";
  readonly option: string;
}

const sameDefinition = (a: OptionDefinition, b: OptionDefinition): boolean =>
  a.default === b.default && a.min === b.min && a.max === b.max && a.values?.join() === b.values?.join();

/**
 * Every option of a list of rules by name. Where rules disagree about an option the first one's definition is given.
 */
export const ruleOptionsOf = (rules: readonly Rule[]): OptionDefinitions => {
  const found: Record<string, OptionDefinition> = {};
  for (const rule of rules) for (const [name, definition] of Object.entries(rule.options)) found[name] ??= definition;
  return found;
};

const conflicts = (rules: readonly Rule[], options: OptionDefinitions): string[] => {
  const all = rules.flatMap((rule) => Object.entries(rule.options));
  const odd = all.filter(([name, definition]) => {
    const first = options[name];
    return first !== undefined && !sameDefinition(first, definition);
  });
  return [...new Set(odd.map(([name]) => name))];
};

const valueProblem = (option: string, value: unknown, definition: OptionDefinition | undefined): OptionProblem | undefined => {
  if (definition === undefined) return { kind: "unknown", option };
  return isOptionValue(definition, value) ? undefined : { kind: "value", option };
};

/**
 * Everything wrong with a county's option values for a list of rules; an empty list when all is well.
 *
 * @example
 * ```ts
 * import { checkOptions } from "@koonti/rules";
 * checkOptions([], { saturdayCount: true }); // => [{ kind: "unknown", option: "saturdayCount" }]
 * ```
 */
export const checkOptions = (rules: readonly Rule[], values: Readonly<Record<string, unknown>>): readonly OptionProblem[] => {
  const options = ruleOptionsOf(rules);
  return [
    ...conflicts(rules, options).map((option): OptionProblem => ({ kind: "conflict", option })),
    ...Object.entries(values).flatMap(([name, value]) => valueProblem(name, value, options[name]) ?? []),
  ];
};
