import { addDays, type LocalDate, localDate } from "@koonti/core";
import type { Rule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import type { ClientDocument } from "../client-document/schema.ts";
import type { DataDisclosure } from "../data-disclosure/schema.ts";
import { judged } from "../fixtures/judged.ts";
import { socialWorker } from "../fixtures/people.ts";
import type { JointPlanCopy } from "../joint-plan-copy/schema.ts";
import type { DataRequest } from "../own-data/schema.ts";
import type { DecisionUnderReview } from "./decision/decision-under-review.ts";
import {
  accessibilityFeedbackRules,
  authorityContactRules,
  carrierOfPlanRules,
  caseworkRules,
  clientDocumentRules,
  closingRules,
  consultationRules,
  dataDisclosureRules,
  dataRequestRules,
  decisionRules,
  digitalServiceRules,
  disclosureOfClientRules,
  documentOfClientRules,
  establishedNeedRules,
  goalEvaluationRules,
  jointPlanCopyRules,
  languageRules,
  narrativeEntryRules,
  objectionRules,
  olderPersonRules,
  protectionOrderRules,
  rectificationRules,
  runningServiceRules,
  servicesRules,
} from "./index.ts";
import type { SupportOfEstablishedNeed } from "./services/support-of-established-need.ts";

/** The first days of the acts and of the sections that came later; each is read from the act and not from the rule. */
const SOCIAL_WELFARE_ACT = "2015-04-01";
const CLIENT_DATA_ACT = "2024-01-01";
const FIRST_DAYS: Readonly<Record<string, string>> = {
  "plan-rests-on-assessment": CLIENT_DATA_ACT,
  "joint-plan-copy-is-necessary-elsewhere": CLIENT_DATA_ACT,
  "evaluation-has-view-and-attainment": CLIENT_DATA_ACT,
  "deviation-from-plan-is-reasoned": "2025-01-01",
  "disabled-person-is-decided-by-office-holder": "2025-01-01",
  "disability-decision-is-until-further-notice": "2025-01-01",
  "psychosocial-support-begins-within-a-month": "2025-05-01",
  "service-rests-on-decision-or-contract": "2001-01-01",
  "regular-services-need-rai": "2023-01-01",
  "closing-says-when-and-why": CLIENT_DATA_ACT,
  "document-shows-its-service-task": CLIENT_DATA_ACT,
  "document-names-client-and-author": CLIENT_DATA_ACT,
  "joint-service-documents-stand-in-both-registers": CLIENT_DATA_ACT,
  "cooperation-has-no-common-narrative": CLIENT_DATA_ACT,
  "narrative-entry-says-what-when-and-who": CLIENT_DATA_ACT,
  "protected-identity-is-recorded": CLIENT_DATA_ACT,
  "protection-order-has-its-length": "2020-01-01",
  "health-and-social-data-go-by-permit-or-ground": CLIENT_DATA_ACT,
  "social-data-go-between-providers-by-permit-or-ground": CLIENT_DATA_ACT,
  "disclosure-despite-denial-has-ground": CLIENT_DATA_ACT,
  "county-languages-are-the-clients-choice": "2023-01-01",
  "sami-is-served-in-its-homeland": "2023-01-01",
  "objection-is-answered-in-writing-with-reasons": "2015-01-01",
  "transferred-complaints-answer-is-copied": "2015-01-01",
  "use-log-is-given-in-two-months": CLIENT_DATA_ACT,
  "users-are-identified-for-secret-content-only": "2019-09-23",
  "accessibility-feedback-is-answered-in-two-weeks": "2019-09-23",
};

interface FirstDay {
  readonly id: string;
  readonly first: LocalDate;
  /** What the rule says of something that happened on a day. */
  readonly on: (day: LocalDate) => string;
}

const of = <Subject>(rules: readonly Rule<Subject>[], happened: (day: LocalDate) => Subject): readonly FirstDay[] =>
  rules.map((rule) => ({
    id: rule.id,
    first: localDate(FIRST_DAYS[rule.id.replace("casework/", "")] ?? SOCIAL_WELFARE_ACT),
    on: (day) => judged(rule, happened(day)),
  }));

const disclosure = (disclosedOn: LocalDate): DataDisclosure => ({
  disclosedOn,
  from: "health",
  to: "social",
  recipient: "Testi",
  data: [],
});
const document = (madeOn: LocalDate): ClientDocument => ({ documentKind: "other", name: "Testi", madeOn, serviceTasks: [] });

const ALL: readonly FirstDay[] = [
  ...of(carrierOfPlanRules, (madeOn) => ({ madeOn, workerNamed: false })),
  ...of(consultationRules, (heldOn) => ({ heldOn, invited: [] })),
  ...of(authorityContactRules, (contactedOn) => ({ contactedOn, authority: "Testi" })),
  ...of<JointPlanCopy>(jointPlanCopyRules, (storedOn) => ({
    storedOn,
    sector: "employment",
    organisation: "Testi",
    necessity: "",
    purpose: "",
  })),
  ...of(goalEvaluationRules, (evaluatedOn) => ({ evaluatedOn, clientPresent: true, evaluation: { goals: [], services: [] } })),
  ...of<DecisionUnderReview>(decisionRules, (decidedOn) => ({
    decision: { kind: "socialService", decidedOn, decider: socialWorker, grantedServices: [] },
    specialSupport: "no",
  })),
  ...of(rectificationRules, (receivedOn) => ({ receivedOn, requestedOn: receivedOn })),
  ...of(servicesRules, (initiatedOn) => ({ initiatedOn, olderPerson: true })),
  ...of<SupportOfEstablishedNeed>(establishedNeedRules, (establishedOn) => ({ establishedOn, service: "psychosocialSupport" })),
  ...of(runningServiceRules, (startedOn) => ({ service: { startedOn, name: "Testi" } })),
  ...of(olderPersonRules, (assessedOn) => ({ assessedOn })),
  ...of(closingRules, (closedOn) => ({ closedOn })),
  ...of(clientDocumentRules, document),
  ...of(narrativeEntryRules, (enteredOn) => ({ enteredOn })),
  ...of(documentOfClientRules, (day) => ({ document: document(day), protectedIdentity: true })),
  ...of(protectionOrderRules, (grantedOn) => ({ grantedOn, scope: [] })),
  ...of(disclosureOfClientRules, (day) => ({ disclosure: disclosure(day), protectedIdentity: true })),
  ...of(dataDisclosureRules, disclosure),
  ...of(languageRules, (requestedOn) => ({ requestedOn, language: "sv" })),
  ...of(objectionRules, (receivedOn) => ({ receivedOn, matter: "Testi" })),
  ...of<DataRequest>(dataRequestRules, (requestedOn) => ({ requestedOn, kind: "useLog" })),
  ...of(digitalServiceRules, (usedOn) => ({ usedOn })),
  ...of(accessibilityFeedbackRules, (receivedOn) => ({ receivedOn })),
];

describe("a rule is judged by the day of what happened, whenever it is asked", () => {
  it.each(ALL)("$id: from $first", ({ first, on }) => {
    expect(on(addDays(first, -1))).toBe("notApplicable notInForce");
    expect(on(first)).not.toContain("notInForce");
  });

  it("and every rule is asked here", () => expect(ALL.map(({ id }) => id)).toEqual(caseworkRules.map(({ id }) => id)));
});

describe("guidance", () => {
  it("is none of these: each duty stands in an act", () => expect(caseworkRules.filter(({ source }) => source !== "law")).toEqual([]));
});
