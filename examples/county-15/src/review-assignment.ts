import type { Language, LocalDate } from "@koonti/core";
import { rulesFor } from "@koonti/counties";
import { type Assignment, assignmentRules } from "@koonti/responsible-worker";
import { en as nationalEn } from "@koonti/responsible-worker/messages/en";
import { fi as nationalFi } from "@koonti/responsible-worker/messages/fi";
import { sv as nationalSv } from "@koonti/responsible-worker/messages/sv";
import { type Explanation, evaluate, explain, type Finding, type Texts } from "@koonti/rules";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { sv } from "./messages/sv.ts";
import { profile } from "./profile.ts";

const TEXTS: Readonly<Record<Language, Texts>> = {
  fi: { ...nationalFi, ...fi },
  sv: { ...nationalSv, ...sv },
  en: { ...nationalEn, ...en },
};

/** What the national rules and the county's own say of an assignment; empty only if the county's rules do not fit, which its tests rule out. */
export const reviewAssignment = (assignment: Assignment, today: LocalDate): readonly Finding[] => {
  const rules = rulesFor(profile, "assignmentRules", assignmentRules);
  return rules.ok ? evaluate(rules.value, assignment, { asOf: assignment.namedOn, today, options: profile.options }) : [];
};

/** A finding in words. */
export const inWords = (finding: Finding, language: Language): Explanation => explain(finding, TEXTS[language], language);
