import type { RecordDocument } from "../document/document.ts";
import { DOCUMENT_KINDS, type DocumentContent, type DocumentKind } from "../document/kinds.ts";
import type { ClientRecord } from "../record/record.ts";
import type { CommandContext } from "./context.ts";
import { lawDateOf } from "./law-date.ts";

/** A new document of a kind, its content already of the kind's structure. */
export interface OpenDocument<K extends DocumentKind = DocumentKind> {
  readonly kind: K;
  readonly content: DocumentContent<K>;
}

/** The first version of a document: a draft where its kind is drafted, final where it is recorded. What it holds has been looked at before. */
export function newDocument<K extends DocumentKind>(
  record: ClientRecord,
  { kind, content }: OpenDocument<K>,
  context: CommandContext,
): RecordDocument<K> {
  const document = {
    id: context.newId(),
    clientId: record.client.id,
    kind,
    version: 1,
    status: DOCUMENT_KINDS[kind].mode === "recorded" ? "final" : "draft",
    author: context.author,
    savedAt: context.now,
    lawDate: lawDateOf(kind, content, context.today),
    content,
  };
  return document as unknown as RecordDocument<K>;
}
