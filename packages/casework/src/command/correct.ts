import { err, ok, type Result } from "@koonti/core";
import type { RecordDocument } from "../document/document.ts";
import type { DocumentContent, DocumentKind } from "../document/kinds.ts";
import type { CommandContext } from "./context.ts";
import { missingToRecord } from "./missing-to-record.ts";
import { type MissingField, type Refusal, refused } from "./refusal.ts";
import { nextVersion } from "./save-draft.ts";

/** What is required and would no longer be there. What was missing before, as in a document from elsewhere, does not keep a slip from being mended. */
function newHoles({ kind, content }: RecordDocument, corrected: unknown): readonly MissingField[] {
  const before = new Set(missingToRecord(kind, content).map(({ path }) => path.join(".")));
  return missingToRecord(kind, corrected).filter(({ path }) => !before.has(path.join(".")));
}

/**
 * Corrects what is final by a new version with a reason; the earlier one stays readable. A correction that leaves empty what the form requires
 * and the document had is refused as `requiredMissing`.
 */
export function correct<K extends DocumentKind>(
  document: RecordDocument<K>,
  content: DocumentContent<K>,
  reason: string,
  context: CommandContext,
): Result<RecordDocument<K>, Refusal> {
  if (document.status === "invalidated") return err(refused("invalidated"));
  if (document.status === "draft") return err(refused("notFinal"));
  const missing = newHoles(document as RecordDocument, content);
  if (missing.length > 0) return err(refused("requiredMissing", { missing }));
  return ok(nextVersion(document, { content, status: "corrected", reason }, context));
}

/** Declares a document void with a reason, such as one written to the wrong person; it stays in the record and counts for nothing. */
export function invalidate<K extends DocumentKind>(
  document: RecordDocument<K>,
  reason: string,
  context: CommandContext,
): Result<RecordDocument<K>, Refusal> {
  if (document.status === "invalidated") return err(refused("invalidated"));
  return ok(nextVersion(document, { status: "invalidated", reason }, context));
}
