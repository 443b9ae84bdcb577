import type { OptionDefinition } from "@koonti/rules";

/**
 * Where the law leaves a choice open: the option, the default, and how sure the default is.
 *
 * A rule takes the ones it needs, so that one county setting means the same everywhere:
 * `options: { saturdayCounts: LEGAL_OPTIONS.saturdayCounts }`. None of these is settled by the text of an act;
 * a deploying county's lawyer decides.
 */
export const LEGAL_OPTIONS = /* @__PURE__ */ Object.freeze({
  /** TIME-4: no act read defines the weekday (fi: arkipäivä); Kela's practice is Monday to Friday. */
  saturdayCounts: {
    default: false,
    description: "Saturdays count as weekdays; the stricter reading, with earlier deadlines",
    confidence: "I",
  },
  /** TIME-4: MaL 5 § lists the eves only for acts done at an authority. */
  evesCount: {
    default: true,
    description: "Christmas Eve and Midsummer Eve count as weekdays when they fall on Monday to Friday",
    confidence: "I",
  },
  /** TIME-3: whether MaL 5 § also moves the last day of the authority's own duty is arguable. */
  extendAuthorityDeadlines: {
    default: false,
    description: "A last day that is no working day moves the authority's own deadline to the next working day",
    confidence: "I",
  },
  /** SHL-36-d: "yli 75-vuotias" read literally would leave out a person who turned 75 today. */
  age75Included: {
    default: true,
    description: "A person who has turned 75 counts as being over 75; the protective reading",
    confidence: "I",
  },
  /** SHL-36-a: the act says immediately and no number; whole calendar days after the need became known. */
  urgentAssessmentWithinDays: {
    default: 1,
    description: "Calendar days within which an assessment of urgency counts as immediate",
    confidence: "I",
    min: 0,
    max: 3,
  },
  /** AsL-23: no act sets a time for answering an objection; practice is one to four weeks. */
  objectionAnswerDays: {
    default: 28,
    description: "Calendar days after which an open objection is warned of",
    confidence: "G",
    min: 1,
    max: 92,
  },
} as const satisfies Readonly<Record<string, OptionDefinition>>);

/** Name of an option of the register. */
export type LegalOptionName = keyof typeof LEGAL_OPTIONS;
