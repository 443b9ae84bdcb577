import { err, ok, type Result } from "@koonti/core";
import type { RecordDocument } from "../document/document.ts";
import type { ClientRecord } from "../record/record.ts";
import { keepsFromFinal } from "../review/finding.ts";
import { reviewDocument } from "../review/review-record.ts";
import type { CommandContext } from "./context.ts";
import { missingToRecord } from "./missing-to-record.ts";
import { type Refusal, refused } from "./refusal.ts";
import { nextVersion } from "./save-draft.ts";

/**
 * Makes a draft final, unless a required field is missing or what it says breaches a rule of severity error. Everything that keeps it
 * from being final is told at once; a period that has run out does not keep it.
 */
export function finalise(record: ClientRecord, document: RecordDocument, context: CommandContext): Result<RecordDocument, Refusal> {
  if (document.status !== "draft") return err(refused("notADraft"));
  const missing = missingToRecord(document.kind, document.content);
  const findings = reviewDocument(record, document.id, context).filter(keepsFromFinal);
  if (findings.length > 0) return err(refused("lawBreached", { findings, missing }));
  if (missing.length > 0) return err(refused("requiredMissing", { missing }));
  return ok(nextVersion(document, { status: "final" }, context));
}
