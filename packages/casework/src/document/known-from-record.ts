import type { DocumentId } from "@koonti/core";
import type { ClientRecord } from "../record/record.ts";
import { documentsOf, latestOf } from "../record/record.ts";
import type { DocumentKind } from "./kinds.ts";

type Content = Readonly<Record<string, unknown>>;

const newest = (record: ClientRecord, kind: DocumentKind): DocumentId | undefined => latestOf(record, kind)?.id;

/** What new documents point at unless something else is chosen: the newest of its kind. */
const POINTERS: Readonly<Partial<Record<DocumentKind, Readonly<Record<string, DocumentKind>>>>> = {
  assessmentDecline: { contactId: "contact" },
  jointPlanCopy: { planId: "clientPlan" },
  goalEvaluation: { planId: "clientPlan" },
  talk: { requestId: "talkRequest" },
  decision: { planId: "clientPlan" },
  decisionReceipt: { decisionId: "decision" },
  rectificationRequest: { decisionId: "decision" },
  serviceStart: { planId: "clientPlan", decisionId: "decision" },
};

/**
 * What a new document of a record begins with: the newest documents it may be about. A person may choose others in the form.
 *
 * @returns members of the content by name; none where the record has nothing to point at.
 */
export const knownFromRecord = (kind: DocumentKind, record: ClientRecord): Content =>
  Object.fromEntries(
    Object.entries(POINTERS[kind] ?? {}).flatMap(([name, pointed]) => {
      const id = newest(record, pointed);
      return id === undefined ? [] : [[name, id]];
    }),
  );

/** The name of a service of a plan: of the one the content names, or of the newest that has it. */
const plannedName = ({ planId, plannedServiceId }: Content, record: ClientRecord): string | undefined => {
  const plans = documentsOf(record, "clientPlan").toReversed();
  const inOrder = [...plans.filter(({ id }) => id === planId), ...plans];
  return inOrder.flatMap(({ content }) => content.services).find(({ id }) => id === plannedServiceId)?.name;
};

/** Content that a person has filled in, with what the record tells and the form does not ask: the name of a planned service. */
export const completedFromRecord = (kind: DocumentKind, content: Content, record: ClientRecord): Content => {
  const name = kind === "serviceStart" ? plannedName(content, record) : undefined;
  return name === undefined ? content : { ...content, name };
};
