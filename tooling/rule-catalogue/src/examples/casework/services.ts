import type {
  establishedNeedRules,
  OlderPersonAssessment,
  olderPersonRules,
  RunningService,
  runningServiceRules,
  ServiceStart,
  ServicesOfMatter,
  SupportOfEstablishedNeed,
  servicesRules,
} from "@koonti/casework";
import { localDate as day, documentIdSchema } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";

const GROUND = "Special reason: the client asked for the autumn because of an operation.";

/** Initiated on 15.5.2026: the last day is 15.8.2026. */
const ofMatter = (facts: Partial<ServicesOfMatter>, today = "2026-10-01"): Example<ServicesOfMatter> => ({
  subject: { initiatedOn: day("2026-05-15"), ...facts },
  today: day(today),
});

const threeMonths = (facts: Partial<ServicesOfMatter>) => ({
  begunInTime: ofMatter({ ...facts, implementedOn: day("2026-08-15") }),
  begunLate: ofMatter({ ...facts, implementedOn: day("2026-08-16") }),
  notBegun: ofMatter(facts, "2026-08-16"),
  running: ofMatter(facts, "2026-08-15"),
  extended: [
    ofMatter({ ...facts, implementedOn: day("2026-08-16"), extensionGround: GROUND }),
    ofMatter({ ...facts, extensionGround: GROUND }),
  ],
  noNeed: ofMatter({ ...facts, noServices: "noNeed" }),
  declined: ofMatter({ ...facts, noServices: "declined" }),
  closed: ofMatter({ ...facts, noServices: "closed" }),
});

/** Established on 10.6.2025: the last day is 10.7.2025. */
const established = (facts: Partial<SupportOfEstablishedNeed>, today = "2025-09-01"): Example<SupportOfEstablishedNeed> => ({
  subject: { establishedOn: day("2025-06-10"), service: "psychosocialSupport", birthDate: day("2004-03-01"), ...facts },
  today: day(today),
});

const running = (
  service: Partial<ServiceStart>,
  facts: Omit<RunningService, "service"> = {},
  options?: Example<RunningService>["options"],
): Example<RunningService> => ({
  subject: { service: { startedOn: day("2026-11-02"), name: "Substance work", serviceType: "substanceUse", ...service }, ...facts },
  today: day("2026-11-16"),
  ...(options && { options }),
});

const ofOlderPerson = (facts: Partial<OlderPersonAssessment>): Example<OlderPersonAssessment> => ({
  subject: { assessedOn: day("2026-11-09"), ...facts },
  today: day("2026-11-16"),
});

/** Examples of the rules about the start of services. */
export const servicesExamples: ExamplesOf<typeof servicesRules> = {
  "casework/services-begin-within-three-months": threeMonths({}),
  "casework/older-persons-services-begin-within-three-months": threeMonths({ olderPerson: true }),
};

/** Examples of the rules about a need that has been established. */
export const establishedNeedExamples: ExamplesOf<typeof establishedNeedRules> = {
  "casework/psychosocial-support-begins-within-a-month": {
    begunInTime: established({ implementedOn: day("2025-07-10") }),
    begunLate: established({ implementedOn: day("2025-07-11") }),
    notBegun: established({}, "2025-07-11"),
    running: established({}, "2025-07-10"),
    extended: established({ implementedOn: day("2025-07-11"), extensionGround: GROUND }),
    ageUnknown: established({ birthDate: undefined }),
    tooOld: established({ birthDate: day("2002-06-10") }),
    otherService: established({ service: "mentalHealth" }),
  },
};

/** Examples of the rules about a service that runs. */
export const runningServiceExamples: ExamplesOf<typeof runningServiceRules> = {
  "casework/care-of-dependants-is-clarified": {
    clarified: running({}, { dependants: 1, dependantsCheckedOn: day("2026-11-02") }),
    notClarified: [running({}, { dependants: 1 }), running({}, { dependants: 1 }, { dependantsCheckSeverity: "error" })],
    dependantsUnknown: running({}),
    nobodyInCare: running({}, { dependants: 0 }),
    otherService: running({ name: "Debt advice", serviceType: "other" }, { dependants: 1 }),
  },
  "casework/service-rests-on-decision-or-contract": {
    decision: running({ decisionId: documentIdSchema.parse("00000000-0000-4000-8000-000000000007") }),
    neither: running({}),
    contract: running({ contract: "Written contract 26.10.2026 with Testi-Palvelut Oy" }),
  },
};

/** Examples of the rules about an older person's assessment. */
export const olderPersonExamples: ExamplesOf<typeof olderPersonRules> = {
  "casework/regular-services-need-rai": {
    raiUsed: ofOlderPerson({ regularServicesNeeded: true, raiUsed: true }),
    raiNotUsed: ofOlderPerson({ regularServicesNeeded: true, raiUsed: false }),
    raiNotRecorded: ofOlderPerson({ regularServicesNeeded: true }),
    needNotRecorded: ofOlderPerson({}),
    noRegularServices: ofOlderPerson({ regularServicesNeeded: false }),
  },
};
