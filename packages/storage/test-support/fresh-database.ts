import { randomBytes } from "node:crypto";
import pg from "pg";

/** Address of the server of the tests; undefined where there is none. */
export const serverUrl = (): string | undefined => process.env["DATABASE_URL_TEST"];

/** Runs statements, one after another, as whoever the address names; gives the rows of the last. */
export async function runSql(url: string, ...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

const prefixOf = (run: string | undefined): string => `koonti_test_${run}_`;

/** Creates a database that nobody else uses, and gives its address. It goes when the test run ends. */
export async function freshDatabase(server: string): Promise<string> {
  const name = `${prefixOf(process.env["KOONTI_TEST_RUN"])}${randomBytes(4).toString("hex")}`;
  await runSql(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes what a test run has left on a server that stays. */
export async function dropDatabasesOf(run: string, server: string): Promise<void> {
  const rows = await runSql(server, `select datname from pg_database where starts_with(datname, '${prefixOf(run)}')`);
  await runSql(server, ...rows.map(({ datname }) => `drop database ${datname} with (force)`));
}
