import type { Finding } from "./finding.ts";
import type { Outcome, Severity } from "./outcome.ts";

/** Findings in numbers. */
export interface Summary {
  readonly total: number;
  /** How many findings had each outcome. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** How many breaches there are of each severity. */
  readonly breaches: Readonly<Record<Severity, number>>;
}

/**
 * Counts findings by outcome, and breaches by severity.
 *
 * @example
 * ```ts
 * import { summary } from "@koonti/rules";
 * summary([]).breaches.error; // => 0
 * ```
 */
export const summary = (findings: readonly Finding[]): Summary => {
  const outcomes = { satisfied: 0, breached: 0, undetermined: 0, notApplicable: 0 };
  const breaches = { error: 0, warning: 0, info: 0 };
  for (const { outcome, severity } of findings) {
    outcomes[outcome] += 1;
    if (outcome === "breached") breaches[severity] += 1;
  }
  return { total: findings.length, outcomes, breaches };
};
