import { err, ok, type Result } from "@koonti/core";
import type { RecordDocument } from "../document/document.ts";
import type { DocumentContent, DocumentKind } from "../document/kinds.ts";
import type { CommandContext } from "./context.ts";
import { lawDateOf } from "./law-date.ts";
import { type Refusal, refused } from "./refusal.ts";

/** The next version of a document: who, when, by which law. */
export function nextVersion<K extends DocumentKind>(
  document: RecordDocument<K>,
  changes: { readonly content?: DocumentContent<K>; readonly status?: RecordDocument["status"]; readonly reason?: string },
  context: CommandContext,
): RecordDocument<K> {
  const content = (changes.content ?? document.content) as DocumentContent<K>;
  const next = {
    ...document,
    ...changes,
    content,
    version: document.version + 1,
    author: context.author,
    savedAt: context.now,
    lawDate: lawDateOf(document.kind as K, content, context.today),
  };
  return next as unknown as RecordDocument<K>;
}

/** Writes a draft's next version. What is final is not edited: it is corrected. */
export function saveDraft<K extends DocumentKind>(
  document: RecordDocument<K>,
  content: DocumentContent<K>,
  context: CommandContext,
): Result<RecordDocument<K>, Refusal> {
  if (document.status !== "draft") return err(refused("notADraft"));
  return ok(nextVersion(document, { content }, context));
}
