import { err, ok, type Result } from "@koonti/core";
import type { RecordDocument } from "../document/document.ts";
import { DOCUMENT_KINDS, type DocumentContent, type DocumentKind } from "../document/kinds.ts";
import { contentVersionOf } from "../record/plan-answer.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";
import type { CommandContext } from "./context.ts";
import { lawDateOf } from "./law-date.ts";
import { type Refusal, refused } from "./refusal.ts";

/** A new document of a kind, its content already of the kind's structure. */
export interface OpenDocument<K extends DocumentKind = DocumentKind> {
  readonly kind: K;
  readonly content: DocumentContent<K>;
}

function planProblem(record: ClientRecord, content: DocumentContent<"planAnswer">): Refusal | undefined {
  const plan = documentsOf(record, "clientPlan").find(({ id }) => id === content.planId);
  if (!plan) return refused("planUnknown");
  const upToDate = content.planVersion >= contentVersionOf(plan) && content.planVersion <= plan.version;
  return upToDate ? undefined : refused("planVersionUnknown");
}

const problemOf = (record: ClientRecord, command: OpenDocument): Refusal | undefined =>
  command.kind === "planAnswer" ? planProblem(record, command.content as DocumentContent<"planAnswer">) : undefined;

/**
 * Adds a document to a record: a draft where its kind is drafted, final at once where it is recorded. A client's answer must be to the text the
 * plan has now; an answer to an older text is refused.
 */
export function openDocument<K extends DocumentKind>(
  record: ClientRecord,
  command: OpenDocument<K>,
  context: CommandContext,
): Result<RecordDocument<K>, Refusal> {
  const problem = problemOf(record, command as OpenDocument);
  if (problem) return err(problem);
  const document = {
    id: context.newId(),
    clientId: record.client.id,
    kind: command.kind,
    version: 1,
    status: DOCUMENT_KINDS[command.kind].mode === "recorded" ? "final" : "draft",
    author: context.author,
    savedAt: context.now,
    lawDate: lawDateOf(command.kind, command.content, context.today),
    content: command.content,
  };
  return ok(document as unknown as RecordDocument<K>);
}
