import type { LocalDate } from "@koonti/core";
import { type DeadlineFacts, deadlineOn, type Rule, type Verdict } from "@koonti/rules";

type Toolbox = Parameters<Rule<unknown>["check"]>[1];

const verdict = (outcome: Verdict["outcome"]): Verdict => ({
  outcome,
  key: undefined,
  params: undefined,
  path: undefined,
  missing: undefined,
  severity: undefined,
  deadline: undefined,
});
const [SATISFIED, BREACHED, UNDETERMINED] = [verdict("satisfied"), verdict("breached"), verdict("undetermined")];
const BY_STATE = { met: SATISFIED, open: UNDETERMINED, late: BREACHED, metLate: BREACHED } as const;

/** The least a check can work with: it answers with an outcome and keeps nothing of what it is told. */
export const bareToolbox = (today: LocalDate): Toolbox => ({
  pass: () => SATISFIED,
  fail: () => BREACHED,
  undetermined: () => UNDETERMINED,
  deadline: (facts: DeadlineFacts) => deadlineOn(facts, today),
  byDeadline: ({ state }) => BY_STATE[state],
});
