import { type ClientRecord, mayWrite, type RecordDocument } from "@koonti/casework";
import type { Store } from "@koonti/storage";
import { ProblemError } from "../problem/problem-error.ts";
import { staleVersion } from "../route/if-match.ts";
import { projectWorklist } from "./project.ts";
import type { RequestScope } from "./scope.ts";

/** Refuses what is not this user's to write. */
export function requireWriter(document: Pick<RecordDocument, "kind" | "content">, { user }: RequestScope): void {
  if (!mayWrite(user, document))
    throw new ProblemError("forbidden", { errors: [{ pointer: "/kind", code: "notYours", message: document.kind }] });
}

const withDocument = (record: ClientRecord, document: RecordDocument): ClientRecord => ({
  ...record,
  documents: record.documents.some(({ id }) => id === document.id)
    ? record.documents.map((other) => (other.id === document.id ? document : other))
    : [...record.documents, document],
});

const announce = (store: Store, document: RecordDocument, topic: string) =>
  store.outbox.append({
    topic,
    payload: {
      clientId: document.clientId,
      documentId: document.id,
      kind: document.kind,
      version: document.version,
      status: document.status,
    },
  });

/** Writes a new document with its projection and its event. */
export async function insertDocument(
  store: Store,
  record: ClientRecord,
  document: RecordDocument,
  scope: RequestScope,
): Promise<ClientRecord> {
  const { id, clientId, kind, status, author, lawDate, savedAt, content } = document;
  const written = await store.documents.insert({ id, clientId, kind, status, author, lawDate, savedAt, content });
  if (!written.ok) throw new ProblemError("notFound");
  const next = withDocument(record, document);
  await projectWorklist(store, next, scope);
  await announce(store, document, "document.written");
  return next;
}

/** Writes the next version of a document; on a stale version nothing is written and the current one is told. */
export async function saveVersion(store: Store, record: ClientRecord, document: RecordDocument, scope: RequestScope): Promise<void> {
  const { id, version, content, status, author, savedAt, lawDate, reason } = document;
  const facts = { id, expectedVersion: version - 1, content, status, author, savedAt, lawDate, ...(reason ? { reason } : {}) };
  const written = await store.documents.saveVersion(facts);
  if (!written.ok) throw staleVersion("current" in written.error ? written.error.current.version : undefined);
  await projectWorklist(store, withDocument(record, document), scope);
  await announce(store, document, "document.saved");
}
