import { type ClientId, err, ok, type Result } from "@koonti/core";
import { CHAIN_START } from "../chain/link.ts";
import { canonicalJson } from "../content/canonical-json.ts";
import { type NotFound, notFound, type Stale, stale } from "../content/refusal.ts";
import type { CountyTransaction } from "../database/tables.ts";
import type { ClientChange, ClientKeys, HetuTaken, NewClient, StoredClient } from "./client.ts";
import { hetuHash } from "./hetu-hash.ts";
import { nameKeys, sortName } from "./name-keys.ts";
import { searchClients } from "./search-clients.ts";

/** Clients of one county. */
export interface ClientStore {
  /** Writes a new client and begins the chain of the record. */
  insert(client: NewClient): Promise<Result<StoredClient, HetuTaken>>;
  get(id: ClientId): Promise<StoredClient | undefined>;
  /** Changes the basics, unless they have changed since they were read. */
  update(change: ClientChange): Promise<Result<StoredClient, NotFound | Stale<StoredClient> | HetuTaken>>;
  /** The client with exactly this personal identity code. */
  findByHetu(hetu: string): Promise<StoredClient | undefined>;
  /**
   * Clients of whom each word asked for begins some word of the name, without regard to case; in the order of names.
   * An empty query finds nobody. At most `limit`, 50 unless told.
   */
  search(query: { readonly prefix: string; readonly limit?: number }): Promise<readonly StoredClient[]>;
  /** Those of the clients that exist, in no order. */
  getMany(ids: readonly ClientId[]): Promise<readonly StoredClient[]>;
}

const SHOWN = ["id", "version", "content", "saved_at as savedAt"] as const;

/** @internal */
export function clientStore(transaction: CountyTransaction): ClientStore {
  const { trx, county, now, lookupKey } = transaction;
  const clients = () => trx.selectFrom("client").select(SHOWN).where("county_code", "=", county);
  const get = (id: ClientId) => clients().where("id", "=", id).executeTakeFirst();
  const hashOf = ({ hetu }: ClientKeys) => (hetu === undefined ? null : hetuHash(hetu, lookupKey));
  const byHash = (hash: string) => clients().where("hetu_hash", "=", hash).executeTakeFirst();
  const columns = (client: NewClient) => ({
    content: canonicalJson(client.content),
    hetu_hash: hashOf(client),
    sort_name: sortName(client.names),
    saved_at: now(),
  });

  const writeNames = async ({ id, names }: NewClient) => {
    await trx.deleteFrom("client_name").where("county_code", "=", county).where("client_id", "=", id).execute();
    const rows = nameKeys(names).map((key) => ({ county_code: county, key, client_id: id }));
    if (rows.length > 0) await trx.insertInto("client_name").values(rows).execute();
  };

  const holderOf = async (client: NewClient): Promise<HetuTaken | undefined> => {
    const hash = hashOf(client);
    const holder = hash === null ? undefined : await byHash(hash);
    return holder && holder.id !== client.id ? { kind: "refused", reason: "hetuTaken", clientId: holder.id } : undefined;
  };

  const insertRow = (client: NewClient) => {
    const row = { county_code: county, id: client.id, version: 1, created_at: now(), ...columns(client) };
    return trx
      .insertInto("client")
      .values(row)
      .onConflict((conflict) => conflict.columns(["county_code", "hetu_hash"]).doNothing())
      .returning(SHOWN)
      .executeTakeFirst();
  };

  const updateRow = ({ expectedVersion, ...client }: ClientChange) =>
    trx
      .updateTable("client")
      .set({ ...columns(client), version: expectedVersion + 1 })
      .where("county_code", "=", county)
      .where("id", "=", client.id)
      .where("version", "=", expectedVersion)
      .returning(SHOWN)
      .executeTakeFirst();

  return {
    get,
    findByHetu: (hetu) => byHash(hetuHash(hetu, lookupKey)),
    search: ({ prefix, limit = 50 }) => searchClients(transaction, prefix, limit),
    getMany: async (ids) => (ids.length === 0 ? [] : clients().where("id", "in", ids).execute()),
    insert: async (client) => {
      const inserted = await insertRow(client);
      const taken = inserted ? undefined : await holderOf(client);
      if (taken) return err(taken);
      if (!inserted) throw new Error("A client was neither written nor refused");
      await writeNames(client);
      await trx.insertInto("record_chain").values({ county_code: county, client_id: client.id, length: 0, head: CHAIN_START }).execute();
      return ok(inserted);
    },
    update: async (change) => {
      const taken = await holderOf(change);
      if (taken) return err(taken);
      const updated = await updateRow(change);
      if (updated) {
        await writeNames(change);
        return ok(updated);
      }
      const current = await get(change.id);
      return err(current ? stale(current) : notFound);
    },
  };
}
