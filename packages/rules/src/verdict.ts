import type { Deadline } from "./deadline.ts";
import type { MessageParams } from "./message.ts";
import type { Severity } from "./outcome.ts";

/** Where in the subject a finding is: `["goals", 0, "targetDate"]`. */
export type FindingPath = readonly (string | number)[];

/** What the check of one rule says. Made by the toolbox only. */
export interface Verdict {
  readonly outcome: "satisfied" | "breached" | "undetermined";
  readonly key: string | undefined;
  readonly params: MessageParams | undefined;
  readonly path: FindingPath | undefined;
  readonly missing: readonly string[] | undefined;
  readonly severity: Severity | undefined;
  readonly deadline: Deadline | undefined;
}

/** What a verdict can carry besides its message. */
export interface VerdictExtras {
  readonly deadline?: Deadline | undefined;
}

/** What a breach can carry besides its message: one of the severities the rule declares. */
export interface BreachExtras<Lowered extends Severity> extends VerdictExtras {
  readonly severity?: Lowered | undefined;
}
