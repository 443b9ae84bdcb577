import { describe, expect, it } from "vitest";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, type DocumentKind } from "../document/kinds.ts";
import { recordOf } from "../fixtures/record.ts";
import { missingToRecord } from "./missing-to-record.ts";

/** What nobody can record a kind without, whatever else is written; a field more is one more that every worker has to fill in. */
const ASKED: Readonly<Partial<Record<DocumentKind, string>>> = {
  contact: "receivedAt kind channel contactBy notifierCode dutyHolder situation",
  initiation: "initiatedAt mode",
  urgencyAssessment: "assessedAt result assessor.name assessor.profession assessor.employment",
  assessmentDecline: "declinedOn evidentlyUnnecessaryReason",
  networkMapping: "consent mappedOn",
  olderPersonAssessment: "assessedOn",
  establishedNeed: "establishedOn service",
  planAnswer: "answer answeredOn",
  assignment: "namedOn specialSupport noOwnWorkerReason",
  consultation: "heldOn",
  authorityContact: "contactedOn authority",
  jointPlanCopy: "storedOn sector organisation",
  clientMeeting: "metOn inPerson",
  goalEvaluation: "evaluatedOn",
  assistanceApplication: "receivedAt kind urgent complete",
  talkRequest: "requestedOn",
  talk: "heldOn",
  kelaStatement: "sentOn topic",
  decision: "decidedOn kind",
  decisionReceipt: "decisionId receivedOn",
  rectificationRequest: "decisionId requestedOn",
  serviceStart: "startedOn name",
  dependantsCheck: "checkedOn",
  closing: "closedOn relationshipEndsOn ground",
  languageRequest: "requestedOn language",
  representativeConsultation: "consultedOn",
  guardianshipNotification: "notifiedOn recipient",
  objection: "receivedOn",
  dataRequest: "requestedOn kind",
  dataDisclosure: "disclosedOn from to recipient",
  protectionOrder: "grantedOn validUntil",
  clientDocument: "documentKind name madeOn",
  serviceApplication: "appliedOn",
  implementationPlan: "service.code madeOn",
  activationPlan: "madeOn",
  workParticipation: "madeOn place.organisation startsOn endsOn absences",
  referral: "recipient.organisation purpose",
  summary: "madeOn",
  guidanceNote: "enteredOn description",
  otherNote: "enteredOn description",
  disclosurePermit: "inForce givenOn",
  disclosureDenial: "",
  clientRelationship: "startedOn",
  matterDocument: "matterId name.code state.code openedOn serviceTask.code organiser.code",
  receivedDocument: "",
};

const recorded = DOCUMENT_KIND_NAMES.filter((kind) => DOCUMENT_KINDS[kind].mode === "recorded");

const namesOf = (missing: ReturnType<typeof missingToRecord>): string => missing.map(({ path }) => path.join(".")).join(" ");

describe("what a document that is final at once is asked for at least", () => {
  it("is known of every kind", () => {
    expect(Object.keys(ASKED).toSorted()).toEqual(recorded.toSorted());
  });

  it.each(recorded)("of %s is this, in an empty record and before there is one", (kind) => {
    expect(namesOf(missingToRecord(kind, {}, recordOf([])))).toBe(ASKED[kind]);
    expect(namesOf(missingToRecord(kind, {}))).toBe(ASKED[kind]);
  });
});
