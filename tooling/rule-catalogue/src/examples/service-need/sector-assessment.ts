import { localDate as day } from "@koonti/core";
import { emptySectorAssessment, type SectorAssessment, type SourceRecord, type sectorAssessmentRules } from "@koonti/service-need";
import type { Example, ExamplesOf } from "../../example.ts";

const source = {
  what: "Assessment of functional ability",
  fromWhom: "Testi-Terveysasema",
  receivedOn: day("2026-11-16"),
  askedBySocialWelfare: true,
  askedBy: "Testi Työntekijä-03A",
  provisionOrConsent: "Consent of the client 9.11.2026",
  purpose: "Assessment of the need for services",
} as const satisfies SourceRecord;

const ofHealthCare = (facts: Partial<SectorAssessment>, options?: Example<SectorAssessment>["options"]): Example<SectorAssessment> => ({
  subject: {
    ...emptySectorAssessment({ sector: "health", organisation: "Testi-Terveysasema", participation: "requested" }),
    requestedOn: day("2026-11-09"),
    ...facts,
  },
  today: day("2026-11-30"),
  ...(options && { options }),
});

/** Examples of the rules about a sector's assessment. */
export const sectorAssessmentExamples: ExamplesOf<typeof sectorAssessmentRules> = {
  "service-need/information-from-elsewhere-has-its-source": {
    sourceRecorded: ofHealthCare({ participation: "received", source }),
    sourceIncomplete: ofHealthCare({ participation: "received", source: { ...source, purpose: undefined, askedBy: undefined } }),
  },
  "service-need/asked-authority-takes-part": {
    tookPart: ofHealthCare({ participation: "received" }),
    waitedLong: ofHealthCare({}, { partnerAnswerTargetDays: 14 }),
    waiting: ofHealthCare({}),
    stayedAway: ofHealthCare({ participation: "stayedAway" }),
  },
};
