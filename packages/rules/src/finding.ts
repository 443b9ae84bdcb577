import type { Deadline } from "./deadline.ts";
import type { Message } from "./message.ts";
import type { OptionOverrides } from "./option.ts";
import type { Outcome, Severity } from "./outcome.ts";
import type { Provision } from "./provision.ts";
import type { FindingPath } from "./verdict.ts";

/** Why the engine itself gave the outcome, without asking the check. */
export type EngineReason =
  /** The rule is not in force on the day judged. */
  | "notInForce"
  /** The rule's own conditions are not met. */
  | "conditionsNotMet"
  /** The rule threw, and the caller asked to go on. */
  | "ruleFailed";

/** What one rule says of one case (fi: havainto). Plain data: it survives JSON. */
export interface Finding {
  readonly ruleId: string;
  /** Id of the duty in the register of duties, such as `"SHL-36-d"`. */
  readonly ref: string;
  readonly legalBasis: readonly Provision[];
  readonly outcome: Outcome;
  /** How serious a breach is; matters only when `outcome` is `breached`. */
  readonly severity: Severity;
  /** Why, by key; absent where the outcome says it all. */
  readonly message?: Message;
  /** Where in the subject; empty for the whole of it. */
  readonly path: FindingPath;
  /** The facts that would settle an undetermined one, as paths with dots. */
  readonly missing?: readonly string[];
  readonly deadline?: Deadline;
  /** The values of the rule's options that were used. */
  readonly options?: OptionOverrides;
  /** Present where the engine gave the outcome without the check. */
  readonly because?: EngineReason;
}
