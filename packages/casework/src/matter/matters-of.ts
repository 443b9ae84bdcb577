import { dateOf, type LocalDate } from "@koonti/core";
import type { AssessmentSubject } from "@koonti/service-need";
import type { RecordDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/kinds.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";
import { foundOnce } from "../record/studied-record.ts";
import type { Matter } from "./matter.ts";

/** The days of a matter: from its initiation until the next one of the same person. */
interface Window {
  readonly from: LocalDate;
  /** The day the next matter began; undefined for the newest. */
  readonly before: LocalDate | undefined;
}

const within = ({ from, before }: Window, on: LocalDate): boolean => on >= from && (before === undefined || on < before);

const byDate = (a: RecordDocument, b: RecordDocument): number => a.lawDate.localeCompare(b.lawDate);

const inWindow = <K extends DocumentKind>(record: ClientRecord, kind: K, window: Window): readonly RecordDocument<K>[] =>
  documentsOf(record, kind).filter(({ lawDate }) => within(window, lawDate));

const subjectOf = ({ content }: RecordDocument<"initiation">): AssessmentSubject =>
  content.specialSupportChild === true ? "child" : "client";

function contactOf(record: ClientRecord, { content }: RecordDocument<"initiation">): RecordDocument<"contact"> | undefined {
  const contacts = documentsOf(record, "contact");
  const named = contacts.find(({ id }) => id === content.contactId);
  return named ?? contacts.filter(({ content: { receivedAt } }) => receivedAt <= content.initiatedAt).at(-1);
}

/** An assessment belongs where it began, also when it is completed after a new matter has begun. */
const assessmentsIn = (
  record: ClientRecord,
  window: Window,
  subject: AssessmentSubject,
): readonly RecordDocument<"serviceNeedAssessment">[] =>
  documentsOf(record, "serviceNeedAssessment").filter(
    ({ content, lawDate }) => content.subject === subject && within(window, content.startedOn ?? lawDate),
  );

function matterFrom(record: ClientRecord, initiation: RecordDocument<"initiation">, before: LocalDate | undefined): Matter {
  const subject = subjectOf(initiation);
  const initiatedOn = dateOf(initiation.content.initiatedAt);
  const window: Window = { from: initiatedOn, before };
  const assessment = assessmentsIn(record, window, subject).at(-1);
  return {
    initiation,
    initiatedOn,
    subject,
    contact: contactOf(record, initiation),
    urgency: inWindow(record, "urgencyAssessment", window)[0],
    assessment,
    decline: assessment ? undefined : inWindow(record, "assessmentDecline", window).at(-1),
    plan: inWindow(record, "clientPlan", window).at(-1),
    closing: inWindow(record, "closing", window).at(-1),
    services: inWindow(record, "serviceStart", window).toSorted(byDate),
  };
}

function findMatters(record: ClientRecord): readonly Matter[] {
  const initiations = documentsOf(record, "initiation").toSorted(byDate);
  return initiations.map((initiation, index) => {
    const next = initiations
      .slice(index + 1)
      .find((other) => subjectOf(other) === subjectOf(initiation) && other.lawDate > initiation.lawDate);
    return matterFrom(record, initiation, next?.lawDate);
  });
}

/**
 * The matters of a record, oldest first. A document belongs to the matter that had begun last when it came about; an assessment to that of
 * the person it concerns.
 */
export const mattersOf: (record: ClientRecord) => readonly Matter[] = /* @__PURE__ */ foundOnce(findMatters);
