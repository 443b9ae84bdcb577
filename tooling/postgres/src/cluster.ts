import { type ChildProcess, execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ServerUser } from "./server-user.ts";

const READY = "database system is ready to accept connections";
const ENVIRONMENT = { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" };

/** Where a cluster lives and who runs it. */
export interface Cluster {
  readonly binaries: string;
  readonly dataFolder: string;
  readonly port: number;
  readonly user: ServerUser;
}

/** Creates an empty UTF-8 cluster whose superuser is `postgres`. */
export const initialise = async ({ binaries, dataFolder, user }: Cluster, passwordFile: string): Promise<void> => {
  await promisify(execFile)(
    join(binaries, "bin", "initdb"),
    [
      `--pgdata=${dataFolder}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
    ],
    { ...user, env: ENVIRONMENT, cwd: dataFolder },
  );
};

const arguments_ = ({ dataFolder, port }: Cluster): string[] => [
  ...["-D", dataFolder, "-p", String(port)],
  ...["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
];

/** Starts the server; resolves when it takes connections, rejects with its own words when it ends before that. */
export const start = (cluster: Cluster): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const server = spawn(join(cluster.binaries, "bin", "postgres"), arguments_(cluster), {
      ...cluster.user,
      env: ENVIRONMENT,
      cwd: cluster.dataFolder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    server.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (said.includes(READY)) return;
      said += text;
      if (said.includes(READY)) resolve(server);
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with code ${code} before it was ready:\n${said}`)));
  });

/** Ends the server at once: its data is thrown away anyway. */
export const stop = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
