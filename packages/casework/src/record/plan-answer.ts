import type { RecordDocument } from "../document/document.ts";
import { type ClientRecord, documentsOf } from "./record.ts";

type Plan = RecordDocument<"clientPlan">;

/** The version whose text the client was asked about: finalising adds a version without changing a word. */
export const contentVersionOf = (plan: Plan): number => (plan.status === "final" ? plan.version - 1 : plan.version);

/** The client's newest answer to the text the plan has now; an answer to an earlier text does not count. */
export const answerTo = (record: ClientRecord, plan: Plan): RecordDocument<"planAnswer"> | undefined =>
  documentsOf(record, "planAnswer")
    .filter(({ content }) => content.planId === plan.id && content.planVersion >= contentVersionOf(plan))
    .at(-1);
