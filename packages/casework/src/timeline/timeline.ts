import type { DocumentId, LocalDate } from "@koonti/core";
import type { DocumentStatus, RecordDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/kinds.ts";
import type { ClientRecord } from "../record/record.ts";
import { timeOfEvent } from "./time-of-event.ts";

/** One event of the client's story: what happened, when, and by whose hand it was written. */
export interface TimelineEntry {
  readonly documentId: DocumentId;
  readonly kind: DocumentKind;
  readonly status: DocumentStatus;
  readonly on: LocalDate;
  /** Wall-clock time `HH:mm` where the document tells it. */
  readonly at?: string;
  readonly writtenBy: string;
}

const entryOf = (document: RecordDocument): TimelineEntry => {
  const at = timeOfEvent(document);
  return {
    documentId: document.id,
    kind: document.kind,
    status: document.status,
    on: document.lawDate,
    ...(at === undefined ? {} : { at }),
    writtenBy: document.author.name,
  };
};

const newestFirst = (a: TimelineEntry, b: TimelineEntry): number => `${b.on}T${b.at ?? ""}`.localeCompare(`${a.on}T${a.at ?? ""}`);

/** The client's story, newest first; events of one day without a time keep the order in which they were written, newest first. */
export const timelineOf = (record: ClientRecord): readonly TimelineEntry[] =>
  record.documents
    .filter((document) => document.status !== "invalidated")
    .map(entryOf)
    .reverse()
    .sort(newestFirst);
