import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What the environment says of a start. */
export interface Settings {
  readonly port: string | undefined;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly webRoot: string;
  readonly logLevel: string;
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Reads the settings: `PORT`, `HOST`, `DATABASE_URL`, `KOONTI_DATA` (folder of the embedded database), `KOONTI_WEB` (folder of the built web app), `LOG_LEVEL`. */
export const settingsFrom = (env: Readonly<Record<string, string | undefined>>): Settings => ({
  port: env["PORT"],
  host: env["HOST"] ?? "localhost",
  databaseUrl: env["DATABASE_URL"],
  dataFolder: resolve(ROOT, env["KOONTI_DATA"] ?? ".data"),
  webRoot: resolve(ROOT, env["KOONTI_WEB"] ?? "apps/web/dist"),
  logLevel: env["LOG_LEVEL"] ?? "silent",
});
