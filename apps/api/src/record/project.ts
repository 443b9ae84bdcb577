import { type ClientRecord, type ReviewContext, responsiblePeople, worklistItems } from "@koonti/casework";
import type { Store } from "@koonti/storage";

/** Draws the worklist of a client anew from the record, in the transaction of the write that changed it. */
export async function projectWorklist(store: Store, record: ClientRecord, context: ReviewContext): Promise<void> {
  const { ownWorker, pairWorker } = responsiblePeople(record);
  const items = worklistItems(record, context).map((item) => ({
    key: [item.task, item.documentId].filter(Boolean).join(":"),
    turn: item.turn.kind,
    content: item,
    ...(item.documentId ? { documentId: item.documentId } : {}),
    ...(item.dueOn ? { dueOn: item.dueOn } : {}),
    ...(ownWorker?.userId ? { assigneeUserId: ownWorker.userId } : {}),
    ...(pairWorker?.userId ? { pairUserId: pairWorker.userId } : {}),
  }));
  await store.worklist.replaceForClient(record.client.id, items);
}
