import { dateOf, type LocalDate } from "@koonti/core";
import type { RecordDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/kinds.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";

/** One matter of a client (fi: asia): what began it, and the documents that belong to it by their dates. */
export interface Matter {
  readonly initiation: RecordDocument<"initiation">;
  readonly initiatedOn: LocalDate;
  /** The contact it began with: the one named, else the latest before it. */
  readonly contact?: RecordDocument<"contact">;
  readonly urgency?: RecordDocument<"urgencyAssessment">;
  readonly assessment?: RecordDocument<"serviceNeedAssessment">;
  readonly plan?: RecordDocument<"clientPlan">;
  readonly services: readonly RecordDocument<"serviceStart">[];
}

interface Window {
  readonly from: LocalDate;
  /** The day the next matter began; absent for the newest. */
  readonly before?: LocalDate;
}

const within = ({ from, before }: Window, on: LocalDate): boolean => on >= from && (before === undefined || on < before);

const inWindow = <K extends DocumentKind>(record: ClientRecord, kind: K, window: Window): readonly RecordDocument<K>[] =>
  documentsOf(record, kind).filter(({ lawDate }) => within(window, lawDate));

const byDate = (a: RecordDocument, b: RecordDocument): number => a.lawDate.localeCompare(b.lawDate);

function contactOf(record: ClientRecord, { content }: RecordDocument<"initiation">): RecordDocument<"contact"> | undefined {
  const contacts = documentsOf(record, "contact");
  const named = contacts.find(({ id }) => id === content.contactId);
  return named ?? contacts.filter(({ content: { receivedAt } }) => receivedAt <= content.initiatedAt).at(-1);
}

function matterFrom(record: ClientRecord, initiation: RecordDocument<"initiation">, before: LocalDate | undefined): Matter {
  const initiatedOn = dateOf(initiation.content.initiatedAt);
  const window: Window = { from: initiatedOn, ...(before === undefined ? {} : { before }) };
  const present = {
    contact: contactOf(record, initiation),
    urgency: inWindow(record, "urgencyAssessment", window)[0],
    assessment: inWindow(record, "serviceNeedAssessment", window).at(-1),
    plan: inWindow(record, "clientPlan", window).at(-1),
  };
  const services = [...inWindow(record, "serviceStart", window)].sort(byDate);
  const found = Object.fromEntries(Object.entries(present).filter(([, document]) => document !== undefined));
  return { initiation, initiatedOn, services, ...found };
}

/** The matters of a record, oldest first. A document belongs to the matter that had begun last when it came about. */
export function mattersOf(record: ClientRecord): readonly Matter[] {
  const initiations = [...documentsOf(record, "initiation")].sort(byDate);
  return initiations.map((initiation, index) => matterFrom(record, initiation, initiations[index + 1]?.lawDate));
}
