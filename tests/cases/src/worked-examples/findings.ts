import { localDate } from "@koonti/core";
import { evaluate, type Finding, type OptionOverrides, type Rule } from "@koonti/rules";

/** What rules find of one subject on a day, where they concern it. */
const found = <Subject>(rules: readonly Rule<Subject>[], subject: Subject, today: string, options?: OptionOverrides): readonly Finding[] =>
  evaluate(rules, subject, { asOf: localDate(today), today: localDate(today), options }).filter(
    ({ outcome }) => outcome !== "notApplicable",
  );

const inWords = ({ outcome, severity }: Finding): string => (outcome === "breached" ? `breached ${severity}` : outcome);

/** What rules say of one subject on a day, a line for each that concerns it: `"AsL-6 breached error"`. */
export const findingsOn = <Subject>(rules: readonly Rule<Subject>[], subject: Subject, today: string): readonly string[] =>
  found(rules, subject, today).map((finding) => `${finding.ref} ${inWords(finding)}`);

/** Asks of one duty what the rules say of a subject on a day: `["breached error"]`; nothing where the duty does not concern it. */
export const askingOf =
  <Subject>(ref: string, rules: readonly Rule<Subject>[]) =>
  (subject: Subject, today: string, options?: OptionOverrides): readonly string[] =>
    found(rules, subject, today, options)
      .filter((finding) => finding.ref === ref)
      .map(inWords);

/** The last days that the rules of one duty give a subject, as it stands on a day. */
export const lastDaysOf =
  <Subject>(ref: string, rules: readonly Rule<Subject>[]) =>
  (subject: Subject, today: string, options?: OptionOverrides): readonly string[] =>
    found(rules, subject, today, options)
      .filter((finding) => finding.ref === ref)
      .flatMap(({ deadline }) => (deadline ? [deadline.target] : []));
