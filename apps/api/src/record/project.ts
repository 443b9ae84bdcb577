import {
  type ClientRecord,
  type ResponsiblePeople,
  type ReviewContext,
  responsiblePeople,
  type WorklistItem,
  worklistItems,
} from "@koonti/casework";
import type { Store } from "@koonti/storage";

/** What a row of the projection holds: enough to show it without opening the record. */
export interface ProjectedItem {
  readonly item: WorklistItem;
  readonly people: ResponsiblePeople;
}

/** A row of the projection, as it was written. */
export const projected = ({ content }: { readonly content: object }): ProjectedItem => content as ProjectedItem;

/** Draws the worklist of a client anew from the record, in the transaction of the write that changed it. */
export async function projectWorklist(store: Store, record: ClientRecord, context: ReviewContext): Promise<void> {
  const people = responsiblePeople(record);
  const { ownWorker, pairWorker } = people;
  const items = worklistItems(record, context).map((item) => ({
    key: [item.task, item.documentId].filter(Boolean).join(":"),
    turn: item.turn.kind,
    content: { item, people } satisfies ProjectedItem,
    ...(item.documentId ? { documentId: item.documentId } : {}),
    ...(item.dueOn ? { dueOn: item.dueOn } : {}),
    ...(ownWorker?.userId ? { assigneeUserId: ownWorker.userId } : {}),
    ...(pairWorker?.userId ? { pairUserId: pairWorker.userId } : {}),
  }));
  await store.worklist.replaceForClient(record.client.id, items);
}
