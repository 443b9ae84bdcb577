import type { LocalDate } from "@koonti/core";
import type { RecordDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/kinds.ts";
import type { ClientRecord } from "./client-record.ts";
import { foundOnce } from "./studied-record.ts";

export type { ClientRecord } from "./client-record.ts";

type ByKind = ReadonlyMap<DocumentKind, readonly RecordDocument[]>;

const NONE: readonly RecordDocument[] = /* @__PURE__ */ Object.freeze([]);

function sortOut({ documents }: ClientRecord): ByKind {
  const byKind = new Map<DocumentKind, RecordDocument[]>();
  for (const document of documents) {
    if (document.status === "invalidated") continue;
    const same = byKind.get(document.kind);
    if (same) same.push(document);
    else byKind.set(document.kind, [document]);
  }
  return byKind;
}

const validByKind = /* @__PURE__ */ foundOnce(sortOut);

/**
 * The valid documents of one kind, oldest event first. An invalidated document does not count.
 */
export function documentsOf<K extends DocumentKind>(record: ClientRecord, kind: K): readonly RecordDocument<K>[] {
  return (validByKind(record).get(kind) ?? NONE) as readonly RecordDocument<K>[];
}

/** The newest document of a kind, if there is one. */
export function latestOf<K extends DocumentKind>(record: ClientRecord, kind: K): RecordDocument<K> | undefined {
  return documentsOf(record, kind).at(-1);
}

/** The date a document belongs to: that of its event, else the law date it was saved with. */
export const eventDateOf = (document: RecordDocument): LocalDate => document.lawDate;
