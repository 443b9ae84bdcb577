import type { CountyCode } from "@koonti/core";
import { sql } from "kysely";
import { type AccessLogStore, accessLogStore } from "../access-log/access-log.ts";
import type { Account, AccountSubject } from "../account/account.ts";
import { type AccountStore, accountStore, findAccounts } from "../account/account-store.ts";
import { type ClientStore, clientStore } from "../client/client-store.ts";
import { inCounty, type Surroundings } from "../database/in-county.ts";
import type { CountyTransaction, Database } from "../database/tables.ts";
import { type DocumentStore, documentStore } from "../document/document-store.ts";
import { type IdempotencyStore, idempotencyStore } from "../idempotency/idempotency.ts";
import { type ObservationStore, observationStore } from "../observation/observation-store.ts";
import { type OutboxStore, outboxStore } from "../outbox/outbox.ts";
import { type WorklistStore, worklistStore } from "../worklist/worklist-store.ts";
import { openGate } from "./gate.ts";

/** Everything of one county, within one transaction. Of no use after it. */
export interface Store {
  readonly county: CountyCode;
  readonly clients: ClientStore;
  readonly documents: DocumentStore;
  readonly accessLog: AccessLogStore;
  readonly outbox: OutboxStore;
  readonly worklist: WorklistStore;
  readonly observations: ObservationStore;
  readonly accounts: AccountStore;
  readonly idempotency: IdempotencyStore;
}

/** An open database. */
export interface Storage {
  /**
   * The only door to client data: one transaction that sees one county. What the work writes stands when the promise resolves; when the work
   * throws, nothing of it does.
   *
   * @throws DatabaseError when the database refuses; it carries no client data
   * @throws NestedTransactionError inside another `inCounty`
   * @throws StorageClosedError after `close()`
   */
  inCounty<T>(county: CountyCode, work: (store: Store) => Promise<T>): Promise<T>;
  /** The accounts of somebody identified by an identity provider, before the county is known; usually one or none. */
  findAccounts(subject: AccountSubject): Promise<readonly Account[]>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Lets work that has begun end, then closes the database and gives the folder free. May be called twice. */
  close(): Promise<void>;
}

function storeOf(transaction: CountyTransaction): Store {
  return {
    county: transaction.county,
    clients: clientStore(transaction),
    documents: documentStore(transaction),
    accessLog: accessLogStore(transaction),
    outbox: outboxStore(transaction),
    worklist: worklistStore(transaction),
    observations: observationStore(transaction),
    accounts: accountStore(transaction),
    idempotency: idempotencyStore(transaction),
  };
}

/** A storage over a database whose schema is up to date. */
export function storageOver(database: Database, surroundings: Surroundings, close: () => Promise<void>): Storage {
  const gate = openGate();
  let closing: Promise<void> | undefined;
  return {
    inCounty: (county, work) => gate.enter(() => inCounty(database, county, surroundings, (transaction) => work(storeOf(transaction)))),
    findAccounts: (subject) => gate.enter(() => findAccounts(database, subject)),
    ping: () =>
      gate.enter(async () => {
        await sql`select 1`.execute(database);
      }),
    close: () => {
      closing ??= gate.close().then(close);
      return closing;
    },
  };
}
