import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord } from "@koonti/casework";
import { collationOf, latestOf } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import type { Collation, ServiceNeedAssessment } from "@koonti/service-need";
import type { OpenDraft } from "../../drafts/use-draft.ts";

/** The collation of a record and the assessment its decisions are written to. */
export interface CollationWork {
  readonly clientId: ClientId;
  readonly collation: Collation;
  /** The newest assessment as it is on the page; absent while none has been begun. */
  readonly assessment: ServiceNeedAssessment | undefined;
  /** Changes the assessment; absent when it is not a draft, or the person does not write it. */
  readonly change: ((change: (content: ServiceNeedAssessment) => ServiceNeedAssessment) => void) | undefined;
}

/** The newest assessment of a record as it came over the wire, when it is still being written. */
export const draftAssessmentIn = (record: ClientRecord, documents: readonly WireDocument[]): WireDocument | undefined => {
  const newest = latestOf(record, "serviceNeedAssessment");
  return newest?.status === "draft" ? documents.find(({ id }) => id === newest.id) : undefined;
};

/** The collation of a record whose assessment is being written on this page. */
export const workOn = (record: ClientRecord, { draft }: OpenDraft, content: ServiceNeedAssessment): CollationWork => {
  const newest = latestOf(record, "serviceNeedAssessment");
  const documents = record.documents.map((document) => (document.id === newest?.id ? { ...document, content } : document));
  return {
    clientId: record.client.id,
    collation: collationOf({ ...record, documents: documents as ClientRecord["documents"] }),
    assessment: content,
    change: (change) => draft.store.update((before) => ({ ...change(before as unknown as ServiceNeedAssessment) })),
  };
};

/** The collation of a record for reading. */
export const readingOf = (record: ClientRecord): CollationWork => ({
  clientId: record.client.id,
  collation: collationOf(record),
  assessment: latestOf(record, "serviceNeedAssessment")?.content,
  change: undefined,
});
