/** A value an option can have. */
export type OptionValue = boolean | number | string;

/**
 * A place where the law leaves a choice open, with the choice made when nobody says otherwise.
 *
 * @example
 * ```ts
 * import { isOptionValue, type OptionDefinition } from "@koonti/rules";
 * const loanDays: OptionDefinition = { default: 28, description: "Days a loan lasts", confidence: "I", min: 1, max: 90 };
 * isOptionValue(loanDays, 14); // => true
 * isOptionValue(loanDays, 91); // => false
 * ```
 */
export interface OptionDefinition {
  /** The value used when a county gives none. */
  readonly default: OptionValue;
  /** What the option decides, in one English sentence. */
  readonly description: string;
  /** How sure the default is: `S` statute text, `G` official guidance, `K` general knowledge, `I` interpretation. */
  readonly confidence?: "S" | "G" | "K" | "I";
  /** The only values allowed, where they are a closed list. */
  readonly values?: readonly OptionValue[];
  /** The least number allowed. */
  readonly min?: number;
  /** The greatest number allowed. */
  readonly max?: number;
}

/** The options of a rule by name. */
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

type Widened<Value> = Value extends boolean ? boolean : Value extends number ? number : string;

type ValueOf<Definition extends OptionDefinition> = Definition extends { readonly values: readonly (infer Value)[] }
  ? Value
  : Widened<Definition["default"]>;

/** The values of options by name, typed from their definitions. */
export type OptionValues<Definitions extends OptionDefinitions> = { readonly [Name in keyof Definitions]: ValueOf<Definitions[Name]> };

/** Option values given by a county, by option name. */
export type OptionOverrides = Readonly<Record<string, OptionValue>>;

const inBounds = (value: number, { min, max }: OptionDefinition): boolean =>
  Number.isFinite(value) && (min === undefined || value >= min) && (max === undefined || value <= max);

/** Whether a value is one the option allows: of the same type as its default, in its list and between its bounds. */
export const isOptionValue = (definition: OptionDefinition, value: unknown): value is OptionValue => {
  if (typeof value !== typeof definition.default) return false;
  if (typeof value === "number" && !inBounds(value, definition)) return false;
  return definition.values === undefined || definition.values.some((allowed) => allowed === value);
};

/** The values used when a county gives none. */
export const defaultsOf = (definitions: OptionDefinitions): OptionOverrides =>
  Object.freeze(Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, definition.default])));

/**
 * The values a rule works with: its defaults with the county's values over them.
 *
 * A value the definition does not allow is left out, so a slip in a profile never changes what the law means;
 * the finding shows the value used, and `checkOptions` tells of the slip.
 */
export const resolveOptions = (
  definitions: OptionDefinitions,
  defaults: OptionOverrides,
  overrides: OptionOverrides | undefined,
): OptionOverrides => {
  if (overrides === undefined) return defaults;
  let resolved: Record<string, OptionValue> | undefined;
  for (const name in defaults) {
    const value = overrides[name];
    const definition = definitions[name];
    if (value === undefined || definition === undefined || value === defaults[name] || !isOptionValue(definition, value)) continue;
    resolved ??= { ...defaults };
    resolved[name] = value;
  }
  return resolved ?? defaults;
};
