import { localDate } from "@koonti/core";
import { evaluate, type Rule } from "@koonti/rules";

/** What rules say of one subject on a day, a line for each that concerns it: `"AsL-6 breached error"`. */
export const findingsOn = <Subject>(rules: readonly Rule<Subject>[], subject: Subject, today: string): readonly string[] => {
  const at = { asOf: localDate(today), today: localDate(today) };
  return evaluate(rules, subject, at)
    .filter(({ outcome }) => outcome !== "notApplicable")
    .map(({ ref, outcome, severity }) => (outcome === "breached" ? `${ref} breached ${severity}` : `${ref} ${outcome}`));
};
