import type { assessmentRules, SpecialSupport } from "@koonti/service-need";
import type { ExamplesOf } from "../../example.ts";
import { contractedSocialWorker, counsellor, employmentSpecialist, nurse, socialWorker } from "../workers.ts";
import { assessed, completedOn, goingOn } from "./assessed.ts";

const entitled = (facts: Partial<SpecialSupport> = {}): { readonly specialSupport: SpecialSupport } => ({
  specialSupport: { entitled: true, difficultyAccessingServices: true, reasons: ["addictiveBehaviour"], oldAgeRelated: false, ...facts },
});

const in2022 = (facts: Partial<SpecialSupport> = {}) => completedOn("2022-06-01", entitled({ reasons: ["otherComparable"], ...facts }));
const disabled = { disabledPerson: true } as const;

/** Examples of the rules about special support, and about who assesses. */
export const supportExamples: Pick<
  ExamplesOf<typeof assessmentRules>,
  | "service-need/special-support-has-grounds"
  | "service-need/special-support-has-grounds-before-2023"
  | "service-need/childs-special-support-has-reason"
  | "service-need/assessor-is-social-welfare-professional"
  | "service-need/special-support-is-assessed-by-social-worker-in-office"
  | "service-need/disabled-person-is-assessed-by-office-holder"
  | "service-need/disability-services-are-assessed-by-licensed-office-holder"
> = {
  "service-need/special-support-has-grounds": {
    groundsHold: assessed(entitled()),
    noDifficulty: assessed(entitled({ difficultyAccessingServices: false })),
    noReason: assessed(entitled({ reasons: [] })),
    oldAge: assessed(entitled({ oldAgeRelated: true })),
    factsMissing: assessed(entitled({ oldAgeRelated: undefined })),
  },
  "service-need/special-support-has-grounds-before-2023": {
    groundsHold: in2022(),
    noReason: in2022({ reasons: ["addictiveBehaviour"] }),
    noDifficulty: in2022({ difficultyAccessingServices: false }),
    oldAge: in2022({ oldAgeRelated: true }),
    factsMissing: in2022({ oldAgeRelated: undefined }),
  },
  "service-need/childs-special-support-has-reason": {
    reasonRecorded: assessed({ subject: "child", ...entitled({ reasons: ["growthConditions"] }) }),
    reasonMissing: assessed({ subject: "child", ...entitled({ reasons: [] }) }),
  },
  "service-need/assessor-is-social-welfare-professional": {
    suitable: assessed({ assessor: counsellor }),
    notLicensed: assessed({ assessor: employmentSpecialist }),
    assessorMissing: assessed({ assessor: undefined }),
    healthProfessional: assessed({ assessor: nurse }),
    stillOpen: goingOn({ assessor: undefined }),
  },
  "service-need/special-support-is-assessed-by-social-worker-in-office": {
    socialWorkerInOffice: assessed({ ...entitled(), assessor: socialWorker }),
    notSocialWorker: assessed({ ...entitled(), assessor: counsellor }),
    notInOffice: assessed({ ...entitled(), assessor: contractedSocialWorker }),
    assessorMissing: assessed({ ...entitled(), assessor: undefined }),
    specialSupportNotAssessed: assessed({ specialSupport: { reasons: [] } }),
    stillOpen: goingOn({ ...entitled(), assessor: undefined }),
  },
  "service-need/disabled-person-is-assessed-by-office-holder": {
    officeHolder: assessed({ ...disabled, assessor: counsellor }),
    notInOffice: assessed({ ...disabled, assessor: contractedSocialWorker }),
    assessorMissing: assessed({ ...disabled, assessor: undefined }),
    stillOpen: goingOn({ ...disabled, assessor: undefined }),
  },
  "service-need/disability-services-are-assessed-by-licensed-office-holder": {
    licensedOfficeHolder: assessed({ ...disabled, assessor: counsellor }),
    notLicensed: assessed({ ...disabled, assessor: nurse }),
    notInOffice: assessed({ ...disabled, assessor: contractedSocialWorker }),
    assessorMissing: assessed({ ...disabled, assessor: undefined }),
    stillOpen: goingOn({ ...disabled, assessor: undefined }),
  },
};
