import type { ClientId, DocumentId, Id, UserId } from "@koonti/core";
import { canonicalJson } from "../content/canonical-json.ts";
import type { Content } from "../content/content.ts";
import { present } from "../content/present.ts";
import type { CountyTransaction } from "../database/tables.ts";
import { newId } from "../id/new-id.ts";

/** One use of client data (käyttöloki, ATL 10 §). The provider whose data it is, is the county of the store. */
export interface AccessLogEntry {
  readonly id: Id<"AccessLogEntryId">;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** Who, by identifier and by name as it was then. */
  readonly user: { readonly id: UserId; readonly name: string };
  /** What was done, for example `read` or `write`. */
  readonly action: string;
  /** Whose data; absent when no client was named. */
  readonly clientId?: ClientId;
  readonly documentId?: DocumentId;
  /** Which data, for example a kind of document. */
  readonly data: string;
  /** Purpose and ground (käyttötarkoitus ja peruste). */
  readonly ground: string;
  /** The user's own words when the ground asks for a reason. */
  readonly reason?: string;
  /** What else control needs. */
  readonly details: Content;
}

/** A use to be written down. `at` is now unless told. */
export type NewAccessLogEntry = Omit<AccessLogEntry, "id" | "at" | "details"> & { readonly at?: string; readonly details?: object };

/** Which part of a log: at most `limit` entries (100 unless told), newest first, older than the entry `before`. */
export interface LogPage {
  readonly limit?: number;
  readonly before?: Id<"AccessLogEntryId">;
}

/** The log of one county. Entries are added and read, never changed. */
export interface AccessLogStore {
  /** @throws UnstorableContentError when a text cannot be kept, for example for a NUL character */
  append(entry: NewAccessLogEntry): Promise<AccessLogEntry>;
  listOfClient(clientId: ClientId, page?: LogPage): Promise<readonly AccessLogEntry[]>;
  listOfUser(userId: UserId, page?: LogPage): Promise<readonly AccessLogEntry[]>;
}

/** @internal */
export function accessLogStore({ trx, county, now }: CountyTransaction): AccessLogStore {
  const page = async (column: "client_id" | "user_id", id: string, { limit = 100, before }: LogPage = {}) => {
    const all = trx
      .selectFrom("access_log")
      .select(["id", "at", "user_id as userId", "user_name as userName", "action"])
      .select(["client_id as clientId", "document_id as documentId", "data", "ground", "reason", "details"])
      .where("county_code", "=", county)
      .where(column, "=", id as UserId & ClientId);
    const older = before === undefined ? all : all.where("id", "<", before);
    const rows = await older.orderBy("id", "desc").limit(limit).execute();
    return rows.map(({ userId, userName, ...row }): AccessLogEntry => ({ ...present(row), user: { id: userId, name: userName } }));
  };

  return {
    append: async ({ at = now(), details = {}, ...told }) => {
      const entry: typeof told = JSON.parse(canonicalJson(told));
      const written = { ...entry, id: newId<"AccessLogEntryId">(), at: new Date(at).toISOString(), details: canonicalJson(details) };
      const { user, clientId = null, documentId = null, reason = null, ...columns } = written;
      const row = {
        ...columns,
        county_code: county,
        user_id: user.id,
        user_name: user.name,
        client_id: clientId,
        document_id: documentId,
        reason,
      };
      await trx.insertInto("access_log").values(row).execute();
      return { ...written, details: JSON.parse(written.details) };
    },
    listOfClient: (clientId, logPage) => page("client_id", clientId, logPage),
    listOfUser: (userId, logPage) => page("user_id", userId, logPage),
  };
}
