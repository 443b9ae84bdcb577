import { randomBytes } from "node:crypto";
import { startPostgres } from "@koonti/postgres";
import { dropDatabasesOf } from "./test-support/fresh-database.ts";

const without = (error: unknown): (() => void) => {
  if (process.env["CI"]) throw error;
  process.stderr.write(`Tests on PostgreSQL are left out, no server could be started: ${error instanceof Error ? error.message : error}\n`);
  return () => undefined;
};

/** Gives the tests a PostgreSQL server: the one of `DATABASE_URL_TEST`, else one of their own. Only outside CI may there be none. */
export async function setup(): Promise<() => Promise<void> | void> {
  const given = process.env["DATABASE_URL_TEST"];
  const run = randomBytes(4).toString("hex");
  process.env["KOONTI_TEST_RUN"] = run;
  if (given) return () => dropDatabasesOf(run, given);
  try {
    const server = await startPostgres();
    process.env["DATABASE_URL_TEST"] = server.url;
    return () => server.stop();
  } catch (error) {
    return without(error);
  }
}
