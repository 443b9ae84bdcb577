import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { backends } from "../../test-support/backends.ts";
import { instantFrom } from "./value-parsers.ts";

describe("instantFrom", () => {
  it.each([
    ["2026-11-22 01:27:00.5+00", "2026-11-22T01:27:00.500Z"],
    ["2026-11-22 03:27:00+02", "2026-11-22T01:27:00.000Z"],
    ["1921-05-01 01:39:49.123456+01:40", "1921-04-30T23:59:49.123Z"],
  ])("reads %s", (text, instant) => expect(instantFrom(text)).toBe(instant));
});

describe.each(await backends())("values of $name", ({ database }) => {
  it("come as dates without a time zone, instants in UTC and plain numbers", async () => {
    const row = await sql`select date '2026-02-28' as day, timestamptz '2026-07-01 00:00+03' as instant, count(*) as many,
      '{"a":[1]}'::jsonb as content, true as yes, null as nothing`.execute(database);
    expect(row.rows).toEqual([
      { day: "2026-02-28", instant: "2026-06-30T21:00:00.000Z", many: 1, content: { a: [1] }, yes: true, nothing: null },
    ]);
  });
});
