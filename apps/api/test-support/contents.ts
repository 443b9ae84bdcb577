import type { ClientId, CountyCode, UserId } from "@koonti/core";
import type { Storage, Store } from "@koonti/storage";

/** How many rows of each kind a county holds. */
export interface Contents {
  readonly clients: number;
  /** Sum of the versions of the clients' basics. */
  readonly basicsVersions: number;
  readonly documents: number;
  readonly versions: number;
  readonly events: number;
  readonly worklist: number;
  readonly observations: number;
}

const MANY = 10_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

async function ofClient(store: Store, id: ClientId): Promise<Pick<Contents, "documents" | "versions">> {
  const documents = await store.documents.listOfClient(id);
  const histories = await Promise.all(documents.map((document) => store.documents.versions(document.id)));
  return { documents: documents.length, versions: sum(histories.map(({ length }) => length)) };
}

/** Counts what a county holds: what was refused must leave it as it was. The access log is counted apart, since refusals leave rows too. */
export function contentsOf(storage: Storage, county: CountyCode): Promise<Contents> {
  return storage.inCounty(county, async (store) => {
    const clients = await store.clients.search({ prefix: "Testi", limit: MANY });
    const records = await Promise.all(clients.map(({ id }) => ofClient(store, id)));
    const { rows } = await store.worklist.list({ today: "9999-12-31" as never, limit: 500 });
    return {
      clients: clients.length,
      basicsVersions: sum(clients.map(({ version }) => version)),
      documents: sum(records.map(({ documents }) => documents)),
      versions: sum(records.map(({ versions }) => versions)),
      events: (await store.outbox.take(MANY)).length,
      worklist: rows.length,
      observations: (await store.observations.list()).length,
    };
  });
}

/** What somebody has used, newest first. */
export const usesOf = (storage: Storage, county: CountyCode, userId: UserId) =>
  storage.inCounty(county, (store) => store.accessLog.listOfUser(userId, { limit: MANY }));

/** Who has used a client's data, newest first. */
export const usesOfClient = (storage: Storage, county: CountyCode, clientId: ClientId) =>
  storage.inCounty(county, (store) => store.accessLog.listOfClient(clientId, { limit: MANY }));
