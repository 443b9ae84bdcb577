import type { planDutyRules, RepresentativeConsultation, representativeRules } from "@koonti/client-plan";
import { localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";

const today = day("2026-12-18");
const heard: RepresentativeConsultation = { capacityLimited: true, consulted: true, willFoundOut: true };
const consultation = (facts: RepresentativeConsultation): Example<RepresentativeConsultation> => ({ subject: facts, today });

/** Examples of the rules about whether a plan is made. */
export const planDutyExamples: ExamplesOf<typeof planDutyRules> = {
  "client-plan/plan-is-made-or-reason-recorded": {
    planMade: { subject: { hasPlan: true, assessmentCompleted: true }, today },
    neitherPlanNorReason: { subject: { hasPlan: false, assessmentCompleted: true }, today },
    reasonRecorded: { subject: { hasPlan: false, assessmentCompleted: true, noPlanReason: "temporaryAdvice" }, today },
    onlyAdvice: { subject: { hasPlan: false, onlyAdvice: true }, today },
    assessmentGoesOn: { subject: { hasPlan: false, assessmentCompleted: false }, today },
  },
};

/** Examples of the rules about an adult who cannot take part. */
export const representativeExamples: ExamplesOf<typeof representativeRules> = {
  "client-plan/will-of-incapable-client-is-found-out": {
    foundOut: consultation(heard),
    notConsulted: consultation({ ...heard, consulted: false }),
    willNotFoundOut: consultation({ ...heard, willFoundOut: false }),
    guardianshipNotNotified: consultation({ ...heard, guardianNeedEvident: true }),
    canTakePart: consultation({ capacityLimited: false }),
    capacityNotKnown: consultation({}),
  },
};
