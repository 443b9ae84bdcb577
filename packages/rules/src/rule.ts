import type { LocalDate } from "@koonti/core";
import type { DaySpan } from "./in-force.ts";
import type { OptionDefinitions, OptionOverrides, OptionValue } from "./option.ts";
import type { Severity } from "./outcome.ts";
import type { Provision } from "./provision.ts";
import type { Toolbox } from "./toolbox.ts";
import type { Verdict } from "./verdict.ts";

/** What a rule knows besides its subject. */
export interface RuleContext<Options = Readonly<Record<string, OptionValue>>> {
  /** The day whose law judges the case: the day of the event, not of the reading. */
  readonly asOf: LocalDate;
  /** The day on which the question is asked: running periods are counted to it. */
  readonly today: LocalDate;
  /** The rule's options by name, the county's values over the defaults. */
  readonly options: Options;
}

/** The days a rule is in force; the last day is included. */
export interface InForce {
  readonly from: LocalDate;
  readonly until?: LocalDate;
}

/** Where a duty comes from: the law, or guidance that must never look like law. */
export type RuleSource = "law" | "guidance";

/**
 * One legal duty as a frozen object: metadata and two pure functions. Made by `defineRule`.
 *
 * `Rule` without arguments stands for a rule about any subject: good for reading, not for evaluating.
 */
export interface Rule<in Subject = never, out Id extends string = string, out Key extends string = string> {
  /** Permanent id, `"<package>/<duty-as-words>"`. */
  readonly id: Id;
  /** Id of the duty in the register of duties, such as `"SHL-36-d"`. */
  readonly ref: string;
  readonly legalBasis: readonly Provision[];
  readonly inForce: InForce;
  /** `inForce` as numbers, for the engine. */
  readonly span: DaySpan;
  /** The severity of a breach. */
  readonly severity: Severity;
  /** Every severity a breach can have. */
  readonly severities: readonly Severity[];
  readonly source: RuleSource;
  /** The options by name; empty where the rule has none. */
  readonly options: OptionDefinitions;
  /** The default values of the options. */
  readonly defaults: OptionOverrides;
  readonly hasOptions: boolean;
  /** The message keys its check may name, without the standing ones. */
  readonly messageKeys: readonly Key[];
  /** The day whose law judges, read from the subject; `asOf` where absent. */
  readonly eventDate?: (subject: Subject) => LocalDate | undefined;
  /** Whether the duty concerns the subject; a message key says why it does not. */
  readonly appliesWhen: (subject: Subject, context: RuleContext) => boolean | string;
  readonly check: (subject: Subject, toolbox: Toolbox, context: RuleContext) => Verdict;
}
