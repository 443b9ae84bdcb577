import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getPort from "get-port";
import pg from "pg";
import { binariesFolder, reachableByEveryone } from "./binaries.ts";
import { type Cluster, initialise, start, stop } from "./cluster.ts";
import { type ServerUser, serverUser } from "./server-user.ts";

/** A running server of one's own. */
export interface PostgresServer {
  /** Connection address of the superuser's empty database `postgres`. */
  readonly url: string;
  /** Creates an empty database and returns its connection address. The name is a lower-case identifier. */
  createDatabase(name: string): Promise<string>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

const ownedFolder = (path: string, { uid, gid }: ServerUser): string => {
  mkdirSync(path, { mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
  return path;
};

const addressOf = (port: number, password: string, database: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

const createDatabase = async (url: string, name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
};

const prepare = async (folder: string, password: string): Promise<Cluster> => {
  // mkdtemp makes the folder private to us; the server's user must be able to walk through it.
  chmodSync(folder, 0o711);
  const user = serverUser();
  const passwordFile = join(ownedFolder(join(folder, "secret"), user), "password");
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const binaries = user.uid === undefined ? binariesFolder() : reachableByEveryone(binariesFolder(), folder);
  const cluster = { binaries, dataFolder: ownedFolder(join(folder, "data"), user), port: await getPort({ host: "127.0.0.1" }), user };
  await initialise(cluster, passwordFile);
  return cluster;
};

/**
 * Starts a real PostgreSQL server on a free port of this machine, in a temporary folder, with nothing installed beforehand.
 *
 * It ends with `stop()`, and also when the process that started it ends.
 *
 * @example
 * const server = await startPostgres();
 * const url = await server.createDatabase("storage_test"); // => "postgres://postgres:...@127.0.0.1:40123/storage_test"
 * await server.stop();
 */
export const startPostgres = async (): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), "koonti-postgres-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const password = randomBytes(12).toString("hex");
    const cluster = await prepare(folder, password);
    const server = await start(cluster);
    const abandon = () => {
      server.kill("SIGQUIT");
      removeFolder();
    };
    process.once("exit", abandon);
    const url = addressOf(cluster.port, password, "postgres");
    return {
      url,
      createDatabase: async (name) => {
        await createDatabase(url, name);
        return addressOf(cluster.port, password, name);
      },
      stop: async () => {
        process.off("exit", abandon);
        await stop(server);
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
};
