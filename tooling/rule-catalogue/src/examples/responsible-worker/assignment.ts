import { localDate as day } from "@koonti/core";
import type { Assignment, assignmentRules } from "@koonti/responsible-worker";
import type { Example, ExamplesOf } from "../../example.ts";
import { contractedSocialWorker, counsellor, employmentSpecialist, nurse, socialWorker } from "../workers.ts";

const assigned = (facts: Partial<Assignment>, on = "2026-03-04"): Example<Assignment> => ({
  subject: { namedOn: day(on), specialSupport: "no", ...facts },
  today: day("2026-03-16"),
});

const supported = (facts: Partial<Assignment>): Example<Assignment> => assigned({ specialSupport: "yes", ...facts });
const supportedBefore2023 = (facts: Partial<Assignment>): Example<Assignment> =>
  assigned({ specialSupport: "yes", ...facts }, "2022-12-01");

/** Examples of the rules about who answers for a client. */
export const assignmentExamples: ExamplesOf<typeof assignmentRules> = {
  "responsible-worker/own-worker-is-qualified": {
    socialProfessional: assigned({ ownWorker: counsellor }),
    justified: assigned({ ownWorker: nurse, justification: "Most of the services are health care at home." }),
    justificationMissing: assigned({ ownWorker: nurse }),
    notLicensed: assigned({ ownWorker: employmentSpecialist }),
  },
  "responsible-worker/special-support-needs-social-worker-in-office": {
    socialWorkerInOffice: supported({ ownWorker: nurse, justification: "Health care weighs most.", pairWorker: socialWorker }),
    notInOffice: supported({ ownWorker: nurse, justification: "Health care weighs most.", pairWorker: contractedSocialWorker }),
    noSocialWorker: supported({ ownWorker: counsellor }),
    specialSupportNotAssessed: assigned({ specialSupport: "notAssessed", ownWorker: counsellor }),
    nobodyNamed: supported({ noOwnWorkerReason: "evidentlyUnnecessary" }),
  },
  "responsible-worker/special-support-needs-social-worker-before-2023": {
    socialWorker: supportedBefore2023({ ownWorker: counsellor, pairWorker: contractedSocialWorker }),
    noSocialWorker: supportedBefore2023({ ownWorker: counsellor }),
    specialSupportNotAssessed: assigned({ specialSupport: "notAssessed", ownWorker: counsellor }, "2022-12-01"),
    nobodyNamed: supportedBefore2023({ noOwnWorkerReason: "evidentlyUnnecessary" }),
  },
};
