import { existsSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PostgresServer, startPostgres } from "./start-postgres.ts";

const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const folderOf = async (server: PostgresServer): Promise<string> =>
  String((await query(server.url, "show data_directory"))[0]?.["data_directory"]);

describe("startPostgres", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  it("gives a real server that keeps Finnish letters", async () => {
    const [row] = await query(
      server.url,
      "select 'Äänekoski, Åbo' as name, current_setting('server_version_num')::int >= 150000 as recent",
    );
    expect(row).toEqual({ name: "Äänekoski, Åbo", recent: true });
  });

  it("keeps databases apart", async () => {
    const one = await server.createDatabase("one");
    const two = await server.createDatabase("two");
    await query(one, "create table only_here (id int)");
    await expect(query(two, "select * from only_here")).rejects.toThrow(/only_here/);
  });

  it("refuses a caller without the password", async () => {
    const stranger = new URL(server.url);
    stranger.password = "guess";
    await expect(query(stranger.href, "select 1")).rejects.toThrow(/password authentication failed/);
  });

  it("runs beside another server and leaves nothing behind", async () => {
    const other = await startPostgres();
    const folder = await folderOf(other);
    expect(other.url).not.toBe(server.url);
    expect(existsSync(folder)).toBe(true);
    await other.stop();
    expect(existsSync(folder)).toBe(false);
    await expect(query(other.url, "select 1")).rejects.toThrow();
  }, 60_000);
});
