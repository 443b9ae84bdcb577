import { daysBetween, type LocalDate } from "@koonti/core";
import { type Deadline, type DeadlineFacts, deadlineOn } from "./deadline.ts";
import type { MessageParams } from "./message.ts";
import type { Severity } from "./outcome.ts";
import type { BreachExtras, FindingPath, Verdict, VerdictExtras } from "./verdict.ts";

/** The message keys of the four things a deadline can lead to. */
export interface DeadlineKeys<Key extends string> {
  /** Met in time. */
  readonly met?: Key;
  /** Not met in time and no ground recorded. */
  readonly late: Key;
  /** Met, but late and no ground recorded; `late` where not given. */
  readonly metLate?: Key;
  /** The period is running. */
  readonly open: Key;
  /** Past the last day with a recorded ground. Give it only where the provision knows an extension. */
  readonly extended?: Key;
}

/** What goes with a deadline's verdict. */
export interface DeadlineDetails<Lowered extends Severity> {
  /** Where the breach is shown. */
  readonly path?: FindingPath;
  /** The facts that would settle a running period. */
  readonly missing?: readonly string[];
  /** Values for the message besides `start`, `target`, `metOn`, `n` (of the counting) and `daysOver`. */
  readonly params?: MessageParams;
  readonly severity?: Lowered | undefined;
}

/** What a rule's check works with. It accepts only the keys and severities the rule declares. */
export interface Toolbox<Key extends string = string, Lowered extends Severity = Severity> {
  /** The duty is met. */
  readonly pass: (key?: Key, params?: MessageParams, extras?: VerdictExtras) => Verdict;
  /** The duty is not met; `path` says where in the subject. */
  readonly fail: (key: Key, path?: FindingPath, params?: MessageParams, extras?: BreachExtras<Lowered>) => Verdict;
  /** Not known; `missing` names the facts that would settle it, as paths with dots. Empty where only a professional can judge. */
  readonly undetermined: (key: Key, missing: readonly string[], params?: MessageParams, extras?: VerdictExtras) => Verdict;
  /** A deadline and where it stands today. */
  readonly deadline: (facts: DeadlineFacts) => Deadline;
  /**
   * The verdict a deadline gives: met passes, late fails, running is undetermined. Past the last day with a recorded ground
   * and an `extended` key, a met duty passes and an unmet one is undetermined.
   */
  readonly byDeadline: (deadline: Deadline, keys: DeadlineKeys<Key>, details?: DeadlineDetails<Lowered>) => Verdict;
}

const PASSED: Verdict = Object.freeze({
  outcome: "satisfied",
  key: undefined,
  params: undefined,
  path: undefined,
  missing: undefined,
  severity: undefined,
  deadline: undefined,
});

const pass = (key?: string, params?: MessageParams, extras?: VerdictExtras): Verdict =>
  key === undefined && extras === undefined ? PASSED : { ...PASSED, key, params, deadline: extras?.deadline };

const fail = (key: string, path?: FindingPath, params?: MessageParams, extras?: BreachExtras<Severity>): Verdict => ({
  outcome: "breached",
  key,
  params,
  path,
  missing: undefined,
  severity: extras?.severity,
  deadline: extras?.deadline,
});

const undetermined = (key: string, missing: readonly string[], params?: MessageParams, extras?: VerdictExtras): Verdict => ({
  outcome: "undetermined",
  key,
  params,
  path: undefined,
  missing,
  severity: undefined,
  deadline: extras?.deadline,
});

const deadlineParams = (
  { start, target, metOn, counting }: Deadline,
  today: LocalDate,
  given: MessageParams | undefined,
): MessageParams => ({
  start,
  target,
  ...(metOn === undefined ? undefined : { metOn }),
  n: counting.n,
  daysOver: Math.max(0, daysBetween(target, metOn ?? today)),
  ...given,
});

type Judgement = (deadline: Deadline, keys: DeadlineKeys<string>, details?: DeadlineDetails<Severity>) => Verdict;

const overdue = (deadline: Deadline, keys: DeadlineKeys<string>, params: MessageParams, details?: DeadlineDetails<Severity>): Verdict => {
  const isMet = deadline.state === "metLate";
  if (deadline.extensionGround !== undefined && keys.extended !== undefined) {
    return isMet ? pass(keys.extended, params, { deadline }) : undetermined(keys.extended, details?.missing ?? [], params, { deadline });
  }
  const key = isMet ? (keys.metLate ?? keys.late) : keys.late;
  return fail(key, details?.path, params, { deadline, severity: details?.severity });
};

const byDeadline =
  (today: LocalDate): Judgement =>
  (deadline, keys, details) => {
    const params = deadlineParams(deadline, today, details?.params);
    if (deadline.state === "met") return pass(keys.met, params, { deadline });
    if (deadline.state === "open") return undetermined(keys.open, details?.missing ?? [], params, { deadline });
    return overdue(deadline, keys, params, details);
  };

/** The toolbox of one evaluation, which knows what day it is. */
export const toolboxOn = (today: LocalDate): Toolbox => ({
  pass,
  fail,
  undetermined,
  deadline: (facts) => deadlineOn(facts, today),
  byDeadline: byDeadline(today),
});
