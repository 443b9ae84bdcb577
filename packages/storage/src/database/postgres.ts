import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Tables } from "./tables.ts";
import { VALUE_PARSERS } from "./value-parsers.ts";

const DEFAULT_POOL_SIZE = 10;
const CONNECT_WITHIN_MILLISECONDS = 10_000;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    (format === "binary" ? undefined : VALUE_PARSERS[oid]) ?? pg.types.getTypeParser(oid, format ?? "text"),
};

/**
 * Opens a pool of connections to a PostgreSQL server, 15 or newer.
 *
 * @param connectionString - `postgres://user:password@host:port/database`
 * @param poolSize - most connections at once; 10 unless told
 */
export function connectPostgres(connectionString: string, poolSize = DEFAULT_POOL_SIZE): Database {
  const pool = new pg.Pool({ connectionString, max: poolSize, types, connectionTimeoutMillis: CONNECT_WITHIN_MILLISECONDS });
  // Without a listener the loss of an idle connection ends the process; the next query opens a new one and tells if it cannot.
  pool.on("error", () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
