import { localDate as day, localDateTime } from "@koonti/core";
import type { ApplicationHandling, AssistanceApplication, applicationHandlingRules, applicationRules } from "@koonti/social-assistance";
import type { Example, ExamplesOf } from "../../example.ts";

/** Arrived on Monday 2.11.2026: the seventh weekday is Wednesday 11.11.2026. */
const APPLICATION: AssistanceApplication = {
  receivedAt: localDateTime("2026-11-02T09:30"),
  kind: "supplementary",
  urgent: false,
  complete: true,
};
const INCOMPLETE = { complete: false } as const;

const applied = (facts: Partial<AssistanceApplication>, today = "2026-11-20"): Example<AssistanceApplication> => ({
  subject: { ...APPLICATION, ...facts },
  today: day(today),
});

const handled = (
  facts: Partial<AssistanceApplication>,
  decided: string | undefined,
  today = "2026-11-20",
): Example<ApplicationHandling> => ({
  subject: { application: { ...APPLICATION, ...facts }, ...(decided === undefined ? {} : { decidedOn: day(decided) }) },
  today: day(today),
});

/** Examples of the rules about an application. */
export const applicationExamples: ExamplesOf<typeof applicationRules> = {
  "social-assistance/supplementary-application-follows-basic-decision": {
    basicDecisionMade: applied({ basicDecisionForPeriod: true }),
    basicDecisionMissing: applied({ basicDecisionForPeriod: false }),
    specialReason: applied({ basicDecisionForPeriod: false, specialReason: "The electricity is about to be cut off." }),
    notKnown: applied({}),
  },
  "social-assistance/missing-data-is-asked-by-seventh-weekday": {
    askedInTime: applied({ ...INCOMPLETE, completionAskedOn: day("2026-11-11") }),
    askedLate: applied({ ...INCOMPLETE, completionAskedOn: day("2026-11-12") }),
    notAsked: applied(INCOMPLETE, "2026-11-12"),
    running: applied(INCOMPLETE, "2026-11-09"),
    complete: applied({}),
    completedUnasked: applied({ ...INCOMPLETE, completedOn: day("2026-11-05") }),
  },
};

/** Examples of the rules about deciding on an application. */
export const applicationHandlingExamples: ExamplesOf<typeof applicationHandlingRules> = {
  "social-assistance/assistance-is-decided-by-seventh-weekday": {
    decidedInTime: handled({ ...INCOMPLETE, completedOn: day("2026-11-16") }, "2026-11-25", "2026-12-01"),
    decidedLate: handled({ ...INCOMPLETE, completedOn: day("2026-11-16") }, "2026-11-26", "2026-12-01"),
    notDecided: handled({}, undefined, "2026-11-12"),
    running: handled({}, undefined, "2026-11-09"),
    urgent: handled({ urgent: true }, undefined),
    incomplete: handled({ ...INCOMPLETE, completionDueOn: day("2026-11-30") }, undefined),
    decidedEarlier: handled({ ...INCOMPLETE, completionDueOn: day("2026-11-30") }, "2026-11-18"),
  },
  "social-assistance/urgent-assistance-is-decided-by-next-weekday": {
    decidedInTime: handled({ urgent: true }, "2026-11-03"),
    decidedLate: handled({ urgent: true }, "2026-11-04"),
    notDecided: handled({ urgent: true }, undefined, "2026-11-04"),
    running: handled({ urgent: true }, undefined, "2026-11-03"),
    notUrgent: handled({}, undefined),
  },
};
