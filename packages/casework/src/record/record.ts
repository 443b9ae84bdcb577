import type { LocalDate } from "@koonti/core";
import type { Client } from "../client/schema.ts";
import type { RecordDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/kinds.ts";

/** Everything the county holds of one client: basics and the current version of each document, in the order they came about. */
export interface ClientRecord {
  readonly client: Client;
  readonly documents: readonly RecordDocument[];
}

/** The valid documents of one kind, oldest event first. An invalidated document does not count. */
export function documentsOf<K extends DocumentKind>(record: ClientRecord, kind: K): readonly RecordDocument<K>[] {
  return record.documents.filter((document): document is RecordDocument<K> => document.kind === kind && document.status !== "invalidated");
}

/** The newest document of a kind, if there is one. */
export function latestOf<K extends DocumentKind>(record: ClientRecord, kind: K): RecordDocument<K> | undefined {
  return documentsOf(record, kind).at(-1);
}

/** The date a document belongs to: that of its event, else the law date it was saved with. */
export const eventDateOf = (document: RecordDocument): LocalDate => document.lawDate;
