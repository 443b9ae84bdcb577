import { ALL_RULES } from "@koonti/casework";
import type { Finding, OptionOverrides } from "@koonti/rules";
import type { CaseFile, Expectation } from "../case-file/schema.ts";
import { judgeCase } from "../judge/judge-case.ts";

/** Whether an expectation is met, and what was found instead where it is not. */
export interface Match {
  readonly expectation: Expectation;
  readonly met: boolean;
  readonly found: string;
}

const REFS: ReadonlySet<string> = new Set(Object.values(ALL_RULES).flatMap((rules) => rules.map(({ ref }) => ref)));

/** Refs of the same duty: the very one, or the items of a list that has none of its own. */
const sameDuty =
  (ruleRef: string) =>
  (ref: string): boolean =>
    REFS.has(ruleRef) ? ref === ruleRef : ref.startsWith(`${ruleRef}.`);

const UNITS: Readonly<Record<string, string>> = { weekdays: "workingDays", months: "months", days: "days", years: "years" };

/** Of a duty with several periods the one that is asked about: counted so, from that event. */
function isPeriodAskedAbout({ deadline }: Finding, { deadlineBasis }: Expectation, file: CaseFile): boolean {
  if (!deadlineBasis) return true;
  const start = file.timeline.find(({ id }) => id === deadlineBasis.fromEvent)?.at.slice(0, 10);
  return (
    deadline !== undefined &&
    deadline.counting.unit === UNITS[deadlineBasis.unit] &&
    deadline.counting.n === deadlineBasis.n &&
    (start === undefined || deadline.start === start)
  );
}

const isDeadlineRight = ({ deadline }: Finding, expectation: Expectation): boolean =>
  !expectation.deadline || deadline?.target === expectation.deadline;

const isBreach = ({ outcome }: Finding): boolean => outcome === "breached";

function isMet(findings: readonly Finding[], expectation: Expectation): boolean {
  const { outcome, severity } = expectation;
  if (outcome === "notApplicable") return findings.every((finding) => finding.outcome === "notApplicable");
  const asExpected = findings.filter(
    (finding) => finding.outcome === outcome && (!severity || outcome !== "breached" || finding.severity === severity),
  );
  const isOpposed = outcome !== "breached" && findings.some(isBreach);
  return !isOpposed && asExpected.some((finding) => isDeadlineRight(finding, expectation));
}

const shown = ({ ruleId, outcome, severity, message, deadline }: Finding): string =>
  `${ruleId} ${outcome}${outcome === "breached" ? ` (${severity})` : ""}${message ? ` ${message.key}` : ""}${deadline ? ` by ${deadline.target}` : ""}`;

/** Words of the cases for settings that have another name here. */
const SETTING_NAMES: Readonly<Record<string, string>> = { ageLimitInclusive: "age75Included", age75Inclusive: "age75Included" };

const optionsOf = ({ config }: Expectation): OptionOverrides =>
  Object.fromEntries(Object.entries(config ?? {}).map(([name, value]) => [SETTING_NAMES[name] ?? name, value]));

/**
 * The findings of a duty about the events named. A finding is shown at one document, and a case may name others that bear on it: where
 * nothing is found at those named, what the record as a whole is found to be counts, unless the duty is expected not to concern them.
 */
function findingsOf(file: CaseFile, expectation: Expectation, isOfDuty: (ref: string) => boolean): readonly Finding[] {
  const judged = judgeCase(file, expectation.asOf, optionsOf(expectation));
  const ofDuty = (findings: readonly Finding[]) =>
    findings.filter((finding) => isOfDuty(finding.ref) && isPeriodAskedAbout(finding, expectation, file));
  const direct = ofDuty(judged.about(expectation.subjects));
  return direct.length > 0 || expectation.outcome === "notApplicable" ? direct : ofDuty(judged.inRecord);
}

/** What a case is found to be, held against one expectation. An expectation of a duty that no rule has is never met. */
export function matchExpectation(file: CaseFile, expectation: Expectation): Match {
  const isOfDuty = sameDuty(expectation.ruleRef);
  if (![...REFS].some(isOfDuty)) return { expectation, met: false, found: "no rule has this ref" };
  const findings = findingsOf(file, expectation, isOfDuty);
  return { expectation, met: isMet(findings, expectation), found: findings.map(shown).join("; ") || "nothing found" };
}
