import type { LocalDate } from "@koonti/core";
import { checkDefinition } from "./definition.ts";
import { daySpan } from "./in-force.ts";
import { defaultsOf, type OptionDefinitions, type OptionValues } from "./option.ts";
import type { Severity } from "./outcome.ts";
import type { Provision } from "./provision.ts";
import type { InForce, Rule, RuleContext, RuleSource } from "./rule.ts";
import type { Toolbox } from "./toolbox.ts";
import type { Verdict } from "./verdict.ts";

/** What a rule is written as. */
export interface RuleDefinition<
  Subject,
  Id extends string,
  Key extends string,
  Options extends OptionDefinitions = OptionDefinitions,
  Lowered extends Severity = Severity,
> {
  /** Permanent id, `"<package>/<duty-as-words>"`: lower case words with hyphens. */
  readonly id: Id;
  /** Id of the duty in the register of duties, such as `"SHL-36-d"`. */
  readonly ref: string;
  /** The provisions, the main one first; at least one. */
  readonly legalBasis: readonly Provision[];
  /** Calendar dates `YYYY-MM-DD`; `until` is the last day in force. */
  readonly inForce: { readonly from: string; readonly until?: string };
  /** The severity of a breach unless the check names another of `severities`. */
  readonly severity: Severity;
  /** Severities the check may name instead, where one duty has breaches of different weight. */
  readonly severities?: readonly Lowered[];
  /** `"law"` unless said otherwise. */
  readonly source?: RuleSource;
  readonly options?: Options;
  /** Every message key the functions below name. `duty` and `mend` are always there and not listed. */
  readonly messageKeys: readonly Key[];
  /** The day whose law judges, where the subject itself carries it; the `asOf` of the evaluation otherwise. */
  readonly eventDate?: (subject: Subject) => LocalDate | undefined;
  /** Whether the duty concerns the subject: `false`, or the key of the reason, gives `notApplicable`. */
  readonly appliesWhen: (subject: Subject, context: RuleContext<OptionValues<NoInfer<Options>>>) => boolean | NoInfer<Key>;
  /** The check itself: pure, without clock, text or `throw`. */
  readonly check: (
    subject: Subject,
    toolbox: Toolbox<NoInfer<Key>, NoInfer<Lowered>>,
    context: RuleContext<OptionValues<NoInfer<Options>>>,
  ) => Verdict;
}

const frozenSeverities = ({ severity, severities = [] }: { severity: Severity; severities?: readonly Severity[] }): readonly Severity[] =>
  Object.freeze([...new Set([severity, ...severities])]);

/**
 * Makes a rule. Curried, so that the subject is given and the id, the message keys and the options are inferred:
 * naming a key that is not declared does not compile.
 *
 * A definition that cannot be right (a malformed id, an impossible date, a doubled key) is a programming error and throws
 * `RuleDefinitionError` when the module is loaded.
 *
 * @example
 * ```ts
 * import { defineRule } from "@koonti/rules";
 * const provision = { act: "X", section: "4", label: "X 4 §", url: "https://example.org" };
 * const visitHasReason = defineRule<{ readonly reason?: string }>()({
 *   id: "visits/visit-has-a-reason",
 *   ref: "VISIT-1",
 *   legalBasis: [provision],
 *   inForce: { from: "2023-01-01" },
 *   severity: "error",
 *   messageKeys: ["reasonMissing"],
 *   appliesWhen: () => true,
 *   check: ({ reason }, { pass, fail }) => (reason ? pass() : fail("reasonMissing", ["reason"])),
 * });
 * visitHasReason.messageKeys; // => ["reasonMissing"]
 * ```
 */
export const defineRule =
  <Subject>() =>
  <
    const Id extends string,
    const Key extends string = never,
    const Options extends OptionDefinitions = Readonly<Record<never, never>>,
    const Lowered extends Severity = never,
  >(
    definition: RuleDefinition<Subject, Id, Key, Options, Lowered>,
  ): Rule<Subject, Id, Key> => {
    checkDefinition(definition);
    const { id, ref, legalBasis, inForce, severity, source = "law", messageKeys, eventDate, appliesWhen, check } = definition;
    const options: OptionDefinitions = Object.freeze({ ...definition.options });
    return Object.freeze({
      id,
      ref,
      legalBasis: Object.freeze([...legalBasis]),
      inForce: Object.freeze({ ...inForce }) as InForce,
      span: Object.freeze(daySpan(inForce)),
      severity,
      severities: frozenSeverities(definition),
      source,
      options,
      defaults: defaultsOf(options),
      hasOptions: Object.keys(options).length > 0,
      messageKeys: Object.freeze([...messageKeys]),
      ...(eventDate && { eventDate }),
      // The engine calls these with the toolbox and options the definition was typed by.
      appliesWhen: appliesWhen as unknown as Rule<Subject>["appliesWhen"],
      check: check as unknown as Rule<Subject>["check"],
    });
  };
