import type { CountyCode } from "@koonti/core";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { backends } from "../../test-support/backends.ts";
import { freshDatabase, runSql, serverUrl } from "../../test-support/fresh-database.ts";
import { clientWithDraft } from "../../test-support/people.ts";
import { connectPostgres } from "../database/postgres.ts";
import { openStorage } from "../open/open-storage.ts";
import { MIGRATIONS, migrate } from "./migrate.ts";
import { MigrationError } from "./migration-error.ts";

const COUNTY = "21" as CountyCode;
const names = Object.keys(MIGRATIONS);

describe("migrations", () => {
  it("stand in the order of their numbers, without a gap, and lead only forward", () => {
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
    expect(Object.values(MIGRATIONS).filter((migration) => "down" in migration)).toEqual([]);
  });
});

describe.each(await backends())("migrations on $name", ({ database }) => {
  it("are run once", async () => {
    expect(await migrate(database)).toEqual([]);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database);
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  it("leave a schema alone that is newer than the program", async () => {
    await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`.execute(database);
    await expect(migrate(database)).rejects.toBeInstanceOf(MigrationError);
    await sql`delete from kysely_migration where name = '9999-from-the-future'`.execute(database);
    expect(await migrate(database)).toEqual([]);
  });
});

describe.runIf(serverUrl())("migrations on a server", () => {
  const server = serverUrl() ?? "";
  const asRole = (url: string, role: string): string => {
    const address = new URL(url);
    address.username = role;
    address.password = "test";
    return address.href;
  };

  it("are all run or none", async () => {
    const url = await freshDatabase(server);
    await runSql(url, "create table observation (mine int)");
    const database = connectPostgres(url);
    await expect(migrate(database)).rejects.toMatchObject({
      code: "migration",
      message: expect.stringContaining("0006-observations"),
      cause: { sqlState: "42P07" },
    });
    await database.destroy();
    expect(
      await runSql(url, "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"),
    ).not.toContainEqual({
      relname: "client",
    });
  });

  it("need no superuser: the owner of the database is enough, and is under the policies like anybody", async () => {
    const url = await freshDatabase(server);
    const database = new URL(url).pathname.slice(1);
    const role = `${database}_owner`;
    await runSql(
      url,
      `create role ${role} login createrole nosuperuser password 'test'`,
      `grant koonti_app to ${role} with admin option`,
      `alter database ${database} owner to ${role}`,
      `alter schema public owner to ${role}`,
    );
    const storage = await openStorage({ connectionString: asRole(url, role), poolSize: 2 });
    const { clientId } = await storage.inCounty(COUNTY, clientWithDraft);
    expect(await storage.inCounty("20" as CountyCode, ({ clients }) => clients.get(clientId))).toBeUndefined();
    await storage.inCounty(COUNTY, ({ accounts }) => accounts.upsert({ id: clientId, issuer: "i", subject: "s", content: {} } as never));
    expect(await storage.findAccounts({ issuer: "i", subject: "s" })).toHaveLength(1);
    await storage.close();
    expect(await runSql(asRole(url, role), "select count(*)::int as seen from client")).toEqual([{ seen: 0 }]);
    await runSql(server, `drop database ${database} with (force)`, `drop owned by ${role}`, `drop role ${role}`);
  });
});
