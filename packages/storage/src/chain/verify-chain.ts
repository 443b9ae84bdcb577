import type { ClientId, CountyCode, DocumentId } from "@koonti/core";
import type { CountyTransaction } from "../database/tables.ts";
import { documentFrom, selectVersions } from "../document/read-documents.ts";
import { CHAIN_START, linkHash } from "./link.ts";

/**
 * What is wrong at a link: `altered` - it does not say what was written; `missing` - it is gone; `unexpected` - it was not written by this program;
 * `currentDiffers` - the document points at another client, version or status than its last one.
 */
export type ChainFault = "altered" | "missing" | "unexpected" | "currentDiffers";

/** Whether a record is as it was written. `head` is the hash of the last link: kept elsewhere it proves the record up to there. */
export type ChainVerdict =
  | { readonly intact: true; readonly length: number; readonly head: string }
  | {
      readonly intact: false;
      /** Place of the first fault, counted from 1. */
      readonly sequence: number;
      readonly fault: ChainFault;
      readonly documentId?: DocumentId;
      readonly version?: number;
    };

type Fault = Extract<ChainVerdict, { intact: false }>;

const linksOf = (transaction: CountyTransaction, clientId: ClientId) =>
  selectVersions(transaction)
    .select(["v.sequence", "v.previous_hash as previousHash", "v.hash"])
    .select(["d.version as currentVersion", "d.status as currentStatus", "d.client_id as currentClient"])
    .where("v.client_id", "=", clientId)
    .orderBy("v.sequence")
    .execute();

type LinkRow = Awaited<ReturnType<typeof linksOf>>[number];

function faultOf(county: CountyCode, row: LinkRow, sequence: number, head: string): ChainFault | undefined {
  const { sequence: place, previousHash, hash, currentVersion: _version, currentStatus: _status, currentClient: _client, ...rest } = row;
  if (place !== sequence) return "missing";
  const expected = linkHash({ county, sequence, previousHash: head, document: documentFrom(rest) });
  return previousHash === head && hash === expected ? undefined : "altered";
}

function firstBrokenLink(county: CountyCode, rows: readonly LinkRow[]): Fault | undefined {
  let head = CHAIN_START;
  for (const [index, row] of rows.entries()) {
    const fault = faultOf(county, row, index + 1, head);
    if (fault === "missing") return { intact: false, sequence: index + 1, fault };
    if (fault) return { intact: false, sequence: index + 1, fault, documentId: row.id, version: row.version };
    head = row.hash;
  }
  return undefined;
}

function endFault(rows: readonly LinkRow[], end: { readonly length: number; readonly head: string }): Fault | undefined {
  const head = rows.at(-1)?.hash ?? CHAIN_START;
  if (rows.length === end.length && head === end.head) return undefined;
  const fault = rows.length < end.length ? "missing" : "unexpected";
  return { intact: false, sequence: Math.min(rows.length, end.length) + 1, fault };
}

function currentFault(rows: readonly LinkRow[]): Fault | undefined {
  const last = new Map(rows.map((row) => [row.id, row]));
  const wrong = [...last.values()].find(
    (row) => row.version !== row.currentVersion || row.status !== row.currentStatus || row.clientId !== row.currentClient,
  );
  return wrong && { intact: false, sequence: wrong.sequence, fault: "currentDiffers", documentId: wrong.id, version: wrong.version };
}

/** Goes through a client's record link by link. A client without a chain has an empty, intact record. */
export async function verifyChain(transaction: CountyTransaction, clientId: ClientId): Promise<ChainVerdict> {
  const { trx, county } = transaction;
  const rows = await linksOf(transaction, clientId);
  const stored = await trx
    .selectFrom("record_chain")
    .select(["length", "head"])
    .where("county_code", "=", county)
    .where("client_id", "=", clientId)
    .executeTakeFirst();
  const end = stored ?? { length: 0, head: CHAIN_START };
  const fault = firstBrokenLink(county, rows) ?? endFault(rows, end) ?? currentFault(rows);
  return fault ?? { intact: true, ...end };
}
