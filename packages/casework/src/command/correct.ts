import { err, ok, type Result } from "@koonti/core";
import type { RecordDocument } from "../document/document.ts";
import type { DocumentContent, DocumentKind } from "../document/kinds.ts";
import type { CommandContext } from "./context.ts";
import { type Refusal, refused } from "./refusal.ts";
import { nextVersion } from "./save-draft.ts";

/** Corrects what is final by a new version with a reason; the earlier one stays readable. */
export function correct<K extends DocumentKind>(
  document: RecordDocument<K>,
  content: DocumentContent<K>,
  reason: string,
  context: CommandContext,
): Result<RecordDocument<K>, Refusal> {
  if (document.status === "invalidated") return err(refused("invalidated"));
  if (document.status === "draft") return err(refused("notFinal"));
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
