import type { User } from "@koonti/access";
import type { RecordDocument } from "../document/document.ts";
import type { ClientRecord } from "../record/record.ts";

const isTheirs = (document: RecordDocument, { sector, organisation }: User): boolean =>
  document.kind === "sectorAssessment" && document.content.sector === sector && document.content.organisation === organisation;

const takesPart = (document: RecordDocument, { organisation }: User): boolean =>
  document.kind === "clientPlan" &&
  document.status !== "draft" &&
  document.content.parties.some(({ name, basis }) => name === organisation && basis !== undefined);

/**
 * A client reads what is finished, what they write themselves, and a plan they are asked about; not a worker's unfinished draft. A received
 * national document is read as the document of ours that was made of it, where a confidential notifier is left out.
 */
const isForClient = (document: RecordDocument): boolean => {
  if (document.kind === "receivedDocument") return false;
  if (document.status !== "draft") return true;
  if (document.kind === "sectorAssessment") return document.content.sector === "client";
  return document.kind === "clientPlan" && document.content.madeOn !== undefined;
};

/** Whoever made a notification may have asked that the client is not told who it was. */
function withoutConfidentialNotifier(document: RecordDocument): RecordDocument {
  if (document.kind !== "contact" || document.content.notifier?.confidential !== true) return document;
  const { notifier: _, ...content } = document.content;
  return { ...document, content };
}

/**
 * The part of a record that a user may see once access to the client has been granted: a worker the whole, a partner what they were asked for and
 * the finished plan they take part in with a basis, the client what is finished and their own.
 */
export function visibleTo(record: ClientRecord, user: User): ClientRecord {
  if (user.kind === "worker") return record;
  const documents =
    user.kind === "partner"
      ? record.documents.filter((document) => isTheirs(document, user) || takesPart(document, user))
      : record.documents.filter(isForClient).map(withoutConfidentialNotifier);
  return { ...record, documents };
}
