import { isLocalDate } from "@koonti/core";
import { STANDING_KEYS } from "./message.ts";
import { isOptionValue, type OptionDefinitions } from "./option.ts";
import type { Provision } from "./provision.ts";

/** A rule is written wrong. Thrown when the rule is defined, never while a case is judged. */
export class RuleDefinitionError extends Error {
  readonly code = "rule_definition";
  override readonly name = "RuleDefinitionError";
  readonly ruleId: string;

  constructor(ruleId: string, problem: string) {
    super(`Rule "${ruleId}": ${problem}`);
    this.ruleId = ruleId;
  }
}

interface Definition {
  readonly id: string;
  readonly ref: string;
  readonly legalBasis: readonly Provision[];
  readonly inForce: { readonly from: string; readonly until?: string };
  readonly options?: OptionDefinitions;
  readonly messageKeys: readonly string[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const KEY = /^[a-z][A-Za-z0-9]*$/;

const datesProblem = ({ from, until }: Definition["inForce"]): string | undefined => {
  if (!isLocalDate(from)) return "inForce.from is not a calendar date";
  if (until === undefined) return undefined;
  if (!isLocalDate(until)) return "inForce.until is not a calendar date";
  return until < from ? "inForce.until is before inForce.from" : undefined;
};

const keysProblem = (keys: readonly string[]): string | undefined => {
  if (new Set(keys).size !== keys.length) return "a message key is declared twice";
  const odd = keys.find((key) => !KEY.test(key) || STANDING_KEYS.some((standing) => standing === key));
  return odd === undefined ? undefined : `"${odd}" cannot be a message key`;
};

const optionsProblem = (options: OptionDefinitions = {}): string | undefined => {
  const odd = Object.entries(options).find(([name, definition]) => !(KEY.test(name) && isOptionValue(definition, definition.default)));
  return odd && `the default of option "${odd[0]}" is not one of its values`;
};

const problemOf = ({ id, ref, legalBasis, inForce, options, messageKeys }: Definition): string | undefined => {
  if (!ID.test(id)) return "the id is not of the form package/duty-as-words";
  if (ref === "") return "the ref is empty";
  if (legalBasis.length === 0) return "no provision is named";
  return datesProblem(inForce) ?? keysProblem(messageKeys) ?? optionsProblem(options);
};

/** Throws `RuleDefinitionError` for a definition that cannot be right. */
export const checkDefinition = (definition: Definition): void => {
  const problem = problemOf(definition);
  if (problem !== undefined) throw new RuleDefinitionError(definition.id, problem);
};
