import { connectPglite } from "../database/pglite.ts";
import { connectPostgres } from "../database/postgres.ts";
import type { Database } from "../database/tables.ts";
import { lockFolder } from "../lock/folder-lock.ts";
import { migrate } from "../migrations/migrate.ts";
import { openFolder } from "./first-start.ts";
import { lookupKeyOf } from "./lookup-key.ts";
import { type Storage, storageOver } from "./storage.ts";

/** Where the data is: in a folder of this machine, on a PostgreSQL server (15 or newer), or nowhere after the process has ended. */
export type StorageLocation =
  | { readonly dataFolder: string }
  | { readonly connectionString: string; readonly poolSize?: number }
  | { readonly memory: true };

/** Where the data is, and the clock: `now` gives the instant in ISO 8601; the clock of the machine unless told. */
export type StorageOptions = StorageLocation & { readonly now?: () => string };

interface Connection {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

async function connectFolder(folder: string, since: string): Promise<Connection> {
  const lock = lockFolder(folder, since);
  try {
    const database = await openFolder(folder);
    return { database, close: () => database.destroy().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function connect(options: StorageOptions, since: string): Promise<Connection> {
  if ("dataFolder" in options) return connectFolder(options.dataFolder, since);
  const database = "memory" in options ? await connectPglite() : connectPostgres(options.connectionString, options.poolSize);
  return { database, close: () => database.destroy() };
}

/**
 * Opens the database, brings its schema up to date and gives the door to it.
 *
 * @throws StorageInUseError when another process holds the folder
 * @throws MigrationError when the schema cannot be brought up to date or is newer than this program
 * @example
 * const storage = await openStorage({ dataFolder: ".data" });
 * const client = await storage.inCounty(county, (store) => store.clients.get(clientId));
 * await storage.close();
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const now = options.now ?? (() => new Date().toISOString());
  const { database, close } = await connect(options, now());
  try {
    await migrate(database);
    return storageOver(database, { now, lookupKey: await lookupKeyOf(database) }, close);
  } catch (error) {
    await close();
    throw error;
  }
}
