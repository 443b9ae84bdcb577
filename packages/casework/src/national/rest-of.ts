import type { RecordDocument } from "../document/document.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";
import { type StructureView, viewOfStructure } from "./views.ts";

/** The national document that one of ours was made of. */
export interface ReceivedRest {
  readonly view: StructureView;
  /** The content under its root key. */
  readonly document: unknown;
}

/** The national document that a document was made of, as it was received; none where it was written here. */
export function restOf(record: ClientRecord, { id, kind }: RecordDocument): ReceivedRest | undefined {
  const received = documentsOf(record, "receivedDocument").findLast(({ content }) => content.documentId === id);
  const view = received && viewOfStructure(received.content.structure);
  if (received === undefined || view?.kind !== kind) return undefined;
  return { view, document: received.content.json[view.mapping.structure.root] };
}
