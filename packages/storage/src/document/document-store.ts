import { type ClientId, type DocumentId, err, ok, type Result } from "@koonti/core";
import { appendLink, holdChain } from "../chain/append-link.ts";
import { type ChainVerdict, verifyChain } from "../chain/verify-chain.ts";
import type { NotFound, Stale } from "../content/refusal.ts";
import { notFound, stale } from "../content/refusal.ts";
import type { CountyTransaction } from "../database/tables.ts";
import type { NewDocument, StoredDocument, VersionToSave } from "./document.ts";
import { normalised } from "./normalised.ts";
import { documentFrom, selectCurrent, selectVersions } from "./read-documents.ts";

/** Documents of the clients of one county, whatever their kind. */
export interface DocumentStore {
  /** Writes version 1. Refused as not found when the client is not of this county. */
  insert(document: NewDocument): Promise<Result<StoredDocument, NotFound>>;
  /** Writes the next version, unless somebody else has: of several who build on the same version exactly one gets through. */
  saveVersion(version: VersionToSave): Promise<Result<StoredDocument, NotFound | Stale<StoredDocument>>>;
  /** The version that stands now. */
  get(id: DocumentId): Promise<StoredDocument | undefined>;
  /** The version that stands now of each document of a client, in the order the documents came about. */
  listOfClient(clientId: ClientId): Promise<readonly StoredDocument[]>;
  /** Every version of a document, oldest first. */
  versions(id: DocumentId): Promise<readonly StoredDocument[]>;
  getVersion(id: DocumentId, version: number): Promise<StoredDocument | undefined>;
  /** Whether the client's record is as it was written; if not, where it first differs. */
  verifyChain(clientId: ClientId): Promise<ChainVerdict>;
}

/** @internal */
export function documentStore(transaction: CountyTransaction): DocumentStore {
  const { trx, county, now } = transaction;

  const get = async (id: DocumentId) => {
    const row = await selectCurrent(transaction).where("d.id", "=", id).executeTakeFirst();
    return row && documentFrom(row);
  };

  const insertDocument = (document: StoredDocument) =>
    trx
      .insertInto("document")
      .values({
        county_code: county,
        id: document.id,
        client_id: document.clientId,
        kind: document.kind,
        matter_id: document.matterId ?? null,
        service_task: document.serviceTask ?? null,
        structure_oid: document.structureOid ?? null,
        structure_version: document.structureVersion ?? null,
        version: document.version,
        status: document.status,
        created_at: now(),
      })
      .execute();

  const moveOn = (document: StoredDocument) =>
    trx
      .updateTable("document")
      .set({ version: document.version, status: document.status })
      .where("county_code", "=", county)
      .where("id", "=", document.id)
      .execute();

  return {
    get,
    insert: async (document) => {
      const end = await holdChain(transaction, document.clientId);
      if (!end) return err(notFound);
      const first = normalised({ ...document, version: 1 }, now);
      await insertDocument(first);
      await appendLink(transaction, end, first);
      return ok(first);
    },
    saveVersion: async ({ expectedVersion, ...facts }) => {
      const read = await get(facts.id);
      const end = read && (await holdChain(transaction, read.clientId));
      if (!end) return err(notFound);
      // Read again: whoever held the chain before us may have saved.
      const current = (await get(facts.id)) ?? read;
      if (current.version !== expectedVersion) return err(stale(current));
      const { reason: _, ...identity } = current;
      const next = normalised({ ...identity, ...facts, version: expectedVersion + 1, savedAt: facts.savedAt }, now);
      await moveOn(next);
      await appendLink(transaction, end, next);
      return ok(next);
    },
    listOfClient: async (clientId) => {
      const rows = await selectCurrent(transaction).where("d.client_id", "=", clientId).orderBy("d.created_at").orderBy("d.id").execute();
      return rows.map(documentFrom);
    },
    versions: async (id) => {
      const rows = await selectVersions(transaction).where("d.id", "=", id).orderBy("v.version").execute();
      return rows.map(documentFrom);
    },
    getVersion: async (id, version) => {
      const row = await selectVersions(transaction).where("d.id", "=", id).where("v.version", "=", version).executeTakeFirst();
      return row && documentFrom(row);
    },
    verifyChain: (clientId) => verifyChain(transaction, clientId),
  };
}
