import type {
  AccessibilityFeedback,
  accessibilityFeedbackRules,
  DataRequest,
  DigitalService,
  dataRequestRules,
  digitalServiceRules,
  LanguageRequest,
  languageRules,
  Objection,
  objectionRules,
} from "@koonti/casework";
import { countyCodeSchema, localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";

const BILINGUAL = countyCodeSchema.parse("17");
const FINNISH = countyCodeSchema.parse("15");
const UTSJOKI = "890";
const TAMPERE = "837";

const requested = (facts: Partial<LanguageRequest>): Example<LanguageRequest> => ({
  subject: { requestedOn: day("2026-11-02"), language: "sv", county: BILINGUAL, ...facts },
  today: day("2026-11-16"),
});
const inSami = (facts: Partial<LanguageRequest>): Example<LanguageRequest> =>
  requested({ language: "se", county: undefined, municipality: UTSJOKI, ...facts });

/** Received on 2.11.2026: 28 days end on 30.11.2026. */
const objected = (facts: Partial<Objection>, today = "2026-11-23"): Example<Objection> => ({
  subject: { receivedOn: day("2026-11-02"), ...facts },
  today: day(today),
});
const answered = { answeredOn: day("2026-11-20"), answeredInWriting: true, reasons: "The visit was cancelled by mistake." } as const;
const transferred = { transferredFrom: "Testi-Valvontavirasto" } as const;

/** Requested on 30.11.2026: the last day is 30.1.2027. */
const asked = (facts: Partial<DataRequest>, today = "2027-02-15"): Example<DataRequest> => ({
  subject: { requestedOn: day("2026-11-30"), kind: "useLog", ...facts },
  today: day(today),
});

const served = (facts: Partial<DigitalService>): Example<DigitalService> => ({
  subject: { usedOn: day("2026-11-02"), ...facts },
  today: day("2026-11-02"),
});

/** Received on 2.11.2026: the last day is 16.11.2026, of extensive content 30.11.2026. */
const fedBack = (facts: Partial<AccessibilityFeedback>, today = "2026-12-07"): Example<AccessibilityFeedback> => ({
  subject: { receivedOn: day("2026-11-02"), ...facts },
  today: day(today),
});

/** Examples of the rules about the client's language. */
export const languageExamples: ExamplesOf<typeof languageRules> = {
  "casework/county-languages-are-the-clients-choice": {
    provided: requested({ provided: true }),
    refused: requested({ provided: false }),
    notAnswered: requested({}),
    countyUnknown: requested({ county: undefined }),
    otherLanguage: requested({ language: "se" }),
    notCountysLanguage: requested({ county: FINNISH }),
  },
  "casework/sami-is-served-in-its-homeland": {
    provided: inSami({ provided: true }),
    refusedForOtherLanguage: inSami({ provided: false, refusal: "knowsAnotherLanguage" }),
    refused: inSami({ provided: false, refusal: "notAvailable" }),
    byInterpretation: inSami({ provided: true, byInterpretation: true }),
    notAnswered: inSami({}),
    areaUnknown: inSami({ municipality: undefined }),
    otherLanguage: inSami({ language: "sv" }),
    otherArea: inSami({ municipality: TAMPERE }),
  },
};

/** Examples of the rules about an objection. */
export const objectionExamples: ExamplesOf<typeof objectionRules> = {
  "casework/objection-is-answered-in-writing-with-reasons": {
    answered: objected(answered),
    notInWriting: objected({ ...answered, answeredInWriting: false }),
    reasonsMissing: objected({ ...answered, reasons: undefined }),
    openLong: objected({}, "2026-12-01"),
    open: objected({}, "2026-11-30"),
  },
  "casework/transferred-complaints-answer-is-copied": {
    copySent: objected({ ...transferred, ...answered, copySentOn: day("2026-11-20") }),
    copyMissing: objected({ ...transferred, ...answered }),
    notAnsweredYet: objected(transferred),
    notTransferred: objected(answered),
  },
};

/** Examples of the rules about a request for own data. */
export const dataRequestExamples: ExamplesOf<typeof dataRequestRules> = {
  "casework/use-log-is-given-in-two-months": {
    given: asked({ answeredOn: day("2027-01-30") }),
    givenLate: asked({ answeredOn: day("2027-01-31") }),
    notGiven: asked({}, "2027-01-31"),
    running: asked({}, "2027-01-30"),
    refusalNotWritten: asked({ answeredOn: day("2026-12-07"), refused: true }),
    otherRequest: asked({ kind: "ownData" }),
  },
};

/** Examples of the rules about a digital service. */
export const digitalServiceExamples: ExamplesOf<typeof digitalServiceRules> = {
  "casework/users-are-identified-for-secret-content-only": {
    identified: served({ secretContentVisible: true, strongIdentificationRequired: true }),
    notIdentified: served({ secretContentVisible: true, strongIdentificationRequired: false }),
    needlessIdentification: served({ secretContentVisible: false, strongIdentificationRequired: true }),
    openToAll: served({ secretContentVisible: false, strongIdentificationRequired: false }),
    factsMissing: served({ secretContentVisible: true }),
  },
};

/** Examples of the rules about feedback on accessibility. */
export const accessibilityFeedbackExamples: ExamplesOf<typeof accessibilityFeedbackRules> = {
  "casework/accessibility-feedback-is-answered-in-two-weeks": {
    answered: fedBack({ answeredOn: day("2026-11-16") }),
    answeredLate: fedBack({ answeredOn: day("2026-11-17") }),
    notAnswered: fedBack({}, "2026-11-17"),
    running: fedBack({ delayToldOn: day("2026-11-12") }, "2026-11-30"),
  },
};
