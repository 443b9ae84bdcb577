import { addYears, type LocalDate } from "@koonti/core";
import type { ContactParty } from "../contact/codes.ts";
import type { StartOfAssessment } from "./assessment-timing.ts";

const AGE_LIMIT = 75;

/** The parties whose contact starts the seven weekdays. */
const STARTING_PARTIES: readonly ContactParty[] = ["self", "closePerson", "legalRepresentative"];

/** Whether a person is over 75 on a day; the birthday itself counts only when the option says so. */
const isOver75 = (birthDate: LocalDate, on: LocalDate, age75Included: boolean): boolean => {
  const birthday = addYears(birthDate, AGE_LIMIT);
  return age75Included ? birthday <= on : birthday < on;
};

/** The choices behind belonging to a group. */
export interface GroupOptions {
  readonly age75Included: boolean;
  /** Whether disability is a ground by the law of the day. */
  readonly disabilityCounts: boolean;
}

const groundsOf = (subject: StartOfAssessment, { age75Included, disabilityCounts }: GroupOptions): Record<string, boolean | undefined> => {
  const { birthDate, contactOn, highestCareAllowance, disabledPerson } = subject;
  const over75 = birthDate && contactOn && isOver75(birthDate, contactOn, age75Included);
  return { birthDate: over75, highestCareAllowance, ...(disabilityCounts && { disabledPerson }) };
};

/** Whether a person is of a group whose assessment starts within seven weekdays, or the facts that would tell. */
export const sevenWeekdayGroup = (subject: StartOfAssessment, options: GroupOptions): "inGroup" | "noGroup" | readonly string[] => {
  const grounds = Object.entries(groundsOf(subject, options));
  if (grounds.some(([, holds]) => holds === true)) return "inGroup";
  const unknown = grounds.filter(([, holds]) => holds === undefined).map(([name]) => name);
  return unknown.length === 0 ? "noGroup" : unknown;
};

/** Why the seven weekdays do not concern an assessment; `undefined` when they do, or when the facts do not tell. */
export const sevenWeekdayExemption = (
  subject: StartOfAssessment,
  options: GroupOptions,
): "noContact" | "declined" | "otherContact" | "otherGroup" | undefined => {
  if (subject.contactOn === undefined) return "noContact";
  if (subject.declinedOn !== undefined) return "declined";
  if (subject.contactBy !== undefined && !STARTING_PARTIES.includes(subject.contactBy)) return "otherContact";
  return sevenWeekdayGroup(subject, options) === "noGroup" ? "otherGroup" : undefined;
};
