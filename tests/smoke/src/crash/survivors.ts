import type { ClientId, CountyCode, DocumentId } from "@koonti/core";
import { openStorage, type Store } from "@koonti/storage";
import { demand } from "../stage.ts";
import type { Acknowledged } from "./burst.ts";

const DEMO_COUNTY = "15" as CountyCode;
const MANY = 100_000;

async function versionsKept(store: Store, writes: readonly Acknowledged[]): Promise<void> {
  for (const { documentId, version, text } of writes) {
    const kept = await store.documents.getVersion(documentId as DocumentId, version);
    demand(kept?.content["summary"] === text, `version ${version} of an acknowledged draft is there as it was written`);
  }
}

/** Each acknowledged write has its row: as many rows of writing the document as versions beyond the first, none of them without its version. */
async function logRowsKept(store: Store, clientId: ClientId, writes: readonly Acknowledged[]): Promise<number> {
  const rows = await store.accessLog.listOfClient(clientId, { limit: MANY });
  const saves = rows.filter(({ action, documentId }) => action === "write" && documentId === writes[0]?.documentId);
  const { length: versions } = await store.documents.versions(writes[0]?.documentId as DocumentId);
  demand(saves.length >= writes.length, `every acknowledged write has its row: ${saves.length} rows of ${writes.length} writes`);
  demand(
    saves.length === versions - 1,
    `no version without its row and no row without its version: ${saves.length} rows, ${versions} versions`,
  );
  return saves.length;
}

/** Opens the folder that a killed server has left: everything acknowledged is there with its log row, and every record is whole. */
export async function survivorsIn(
  dataFolder: string,
  acknowledged: readonly Acknowledged[],
): Promise<{ readonly writes: number; readonly chains: number }> {
  const storage = await openStorage({ dataFolder });
  try {
    return await storage.inCounty(DEMO_COUNTY, async (store) => {
      for (const clientId of new Set(acknowledged.map((write) => write.clientId as ClientId))) {
        const writes = acknowledged.filter((write) => write.clientId === clientId);
        await versionsKept(store, writes);
        await logRowsKept(store, clientId, writes);
      }
      const clients = await store.clients.search({ prefix: "Testi", limit: MANY });
      for (const { id } of clients) demand((await store.documents.verifyChain(id)).intact, "the chain of every record is whole");
      return { writes: acknowledged.length, chains: clients.length };
    });
  } finally {
    await storage.close();
  }
}
