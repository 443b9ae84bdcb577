import type { ClientId, CountyCode, DocumentId, Id, LocalDate, MatterId, UserId } from "@koonti/core";
import type { ColumnType, Generated, Kysely, Transaction } from "kysely";
import type { Content } from "../content/content.ts";
import type { DocumentStatus } from "../document/document.ts";
import type { Turn } from "../worklist/worklist-item.ts";

/** Read as a value, written as its canonical JSON text: `pg` would turn a JavaScript array into an array of PostgreSQL. */
type Json = ColumnType<Content, string, string>;

/** The tables as the queries see them. */
export interface Tables {
  client: {
    county_code: CountyCode;
    id: ClientId;
    version: number;
    content: Json;
    hetu_hash: string | null;
    sort_name: string;
    created_at: string;
    saved_at: string;
  };
  client_name: {
    county_code: CountyCode;
    key: string;
    client_id: ClientId;
  };
  record_chain: {
    county_code: CountyCode;
    client_id: ClientId;
    length: number;
    head: string;
  };
  document: {
    county_code: CountyCode;
    id: DocumentId;
    client_id: ClientId;
    kind: string;
    matter_id: MatterId | null;
    service_task: string | null;
    structure_oid: string | null;
    structure_version: string | null;
    version: number;
    status: DocumentStatus;
    created_at: string;
  };
  document_version: {
    county_code: CountyCode;
    document_id: DocumentId;
    version: number;
    client_id: ClientId;
    status: DocumentStatus;
    content: Json;
    author_user_id: UserId;
    author_name: string;
    saved_at: string;
    law_date: LocalDate;
    reason: string | null;
    sequence: number;
    previous_hash: string;
    hash: string;
  };
  access_log: {
    county_code: CountyCode;
    id: Id<"AccessLogEntryId">;
    at: string;
    user_id: UserId;
    user_name: string;
    action: string;
    client_id: ClientId | null;
    document_id: DocumentId | null;
    data: string;
    ground: string;
    reason: string | null;
    details: Json;
  };
  outbox: {
    county_code: CountyCode;
    id: Id<"OutboxEventId">;
    topic: string;
    payload: Json;
    occurred_at: string;
    sent_at: string | null;
  };
  worklist_item: {
    county_code: CountyCode;
    client_id: ClientId;
    key: string;
    document_id: DocumentId | null;
    assignee_user_id: UserId | null;
    pair_user_id: UserId | null;
    turn: Turn;
    due_on: LocalDate | null;
    assigned_on: LocalDate | null;
    content: Json;
  };
  observation: {
    county_code: CountyCode;
    id: Generated<Id<"ObservationId">>;
    month: string;
    content: Json;
  };
  user_account: {
    county_code: CountyCode;
    id: UserId;
    issuer: string;
    subject: string;
    active: boolean;
    content: Json;
  };
  idempotency_key: {
    county_code: CountyCode;
    user_id: UserId;
    key: string;
    request_hash: string;
    response: ColumnType<Content | null, string | null, string | null>;
    created_at: string;
  };
  storage_secret: { name: string; value: string };
}

/** The whole database, past every guard: only for migrations and for what happens before a county is known. */
export type Database = Kysely<Tables>;
/** What a store works through: one transaction of one county. */
export interface CountyTransaction {
  readonly trx: Transaction<Tables>;
  readonly county: CountyCode;
  /** The instant of the write, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly lookupKey: string;
}
