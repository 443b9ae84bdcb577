import type { ClientId } from "@koonti/core";
import { canonicalJson } from "../content/canonical-json.ts";
import type { CountyTransaction } from "../database/tables.ts";
import type { StoredDocument } from "../document/document.ts";
import { linkHash } from "./link.ts";

/** The end of a record's chain. */
export interface ChainEnd {
  readonly length: number;
  readonly head: string;
}

/**
 * Reads the end of a record's chain and keeps it for this transaction: writers of the same record take turns. Taken before anything else of the
 * record is locked, so that two writers cannot wait for each other.
 *
 * @returns undefined when there is no such client in the county
 */
export const holdChain = ({ trx, county }: CountyTransaction, clientId: ClientId): Promise<ChainEnd | undefined> =>
  trx
    .selectFrom("record_chain")
    .select(["length", "head"])
    .where("county_code", "=", county)
    .where("client_id", "=", clientId)
    .forUpdate()
    .executeTakeFirst();

/** Writes a version as the next link of the chain that is held. */
export async function appendLink({ trx, county }: CountyTransaction, end: ChainEnd, document: StoredDocument): Promise<void> {
  const sequence = end.length + 1;
  const hash = linkHash({ county, sequence, previousHash: end.head, document });
  const row = {
    county_code: county,
    document_id: document.id,
    version: document.version,
    client_id: document.clientId,
    status: document.status,
    content: canonicalJson(document.content),
    author_user_id: document.author.userId,
    author_name: document.author.name,
    saved_at: document.savedAt,
    law_date: document.lawDate,
    reason: document.reason ?? null,
    sequence,
    previous_hash: end.head,
    hash,
  };
  // One statement, one way to the database and back.
  await trx
    .with("moved", (chain) =>
      chain
        .updateTable("record_chain")
        .set({ length: sequence, head: hash })
        .where("county_code", "=", county)
        .where("client_id", "=", document.clientId),
    )
    .insertInto("document_version")
    .values(row)
    .execute();
}
