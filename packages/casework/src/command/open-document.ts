import { err, ok, type Result } from "@koonti/core";
import type { RecordDocument } from "../document/document.ts";
import { DOCUMENT_KINDS, type DocumentContent, type DocumentKind } from "../document/kinds.ts";
import { contentVersionOf } from "../record/plan-answer.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";
import type { CommandContext } from "./context.ts";
import { missingToRecord } from "./missing-to-record.ts";
import { newDocument, type OpenDocument } from "./new-document.ts";
import { type Refusal, refused } from "./refusal.ts";

function planProblem(record: ClientRecord, content: DocumentContent<"planAnswer">): Refusal | undefined {
  const plan = documentsOf(record, "clientPlan").find(({ id }) => id === content.planId);
  if (!plan) return refused("planUnknown");
  const upToDate = content.planVersion >= contentVersionOf(plan) && content.planVersion <= plan.version;
  return upToDate ? undefined : refused("planVersionUnknown");
}

/** What is final at once is held to its form at once; a draft is when it is finished. */
function holesIn(record: ClientRecord, { kind, content }: OpenDocument): Refusal | undefined {
  const missing = DOCUMENT_KINDS[kind].mode === "recorded" ? missingToRecord(kind, content, record) : [];
  return missing.length > 0 ? refused("requiredMissing", { missing }) : undefined;
}

const problemOf = (record: ClientRecord, command: OpenDocument): Refusal | undefined => {
  const problem = command.kind === "planAnswer" ? planProblem(record, command.content as DocumentContent<"planAnswer">) : undefined;
  return problem ?? holesIn(record, command);
};

/**
 * Adds a document to a record: a draft where its kind is drafted, final at once where it is recorded. What is recorded must have everything its
 * form requires; what is missing is refused as `requiredMissing`, each field by its path and label. A client's answer must be to the text the
 * plan has now; an answer to an older text is refused.
 */
export function openDocument<K extends DocumentKind>(
  record: ClientRecord,
  command: OpenDocument<K>,
  context: CommandContext,
): Result<RecordDocument<K>, Refusal> {
  const problem = problemOf(record, command as OpenDocument);
  return problem ? err(problem) : ok(newDocument(record, command, context));
}
