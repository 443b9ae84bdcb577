import { startPostgres } from "@koonti/postgres";

const without = (error: unknown): (() => void) => {
  if (process.env["CI"]) throw error;
  process.stderr.write(
    `The API's tests on PostgreSQL are left out, no server could be started: ${error instanceof Error ? error.message : error}\n`,
  );
  return () => undefined;
};

/** Gives the tests a PostgreSQL server of their own with an empty database. Only outside CI may there be none. */
export async function setup(): Promise<() => Promise<void> | void> {
  try {
    const server = await startPostgres();
    process.env["KOONTI_API_TEST_DATABASE"] = await server.createDatabase("api");
    return () => server.stop();
  } catch (error) {
    return without(error);
  }
}
