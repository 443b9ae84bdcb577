import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { backends } from "../../test-support/backends.ts";
import { canonicalJson } from "./canonical-json.ts";
import { UnstorableContentError } from "./unstorable-content-error.ts";

const refusalOf = (value: unknown): UnstorableContentError => {
  try {
    canonicalJson(value);
  } catch (error) {
    if (error instanceof UnstorableContentError) return error;
  }
  throw new Error("Not refused");
};

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)])
      .toReversed(),
  );
};

const storable = fc.jsonValue({ depthSize: "medium" }).filter((value) => !JSON.stringify(value).includes("\\u0000"));

describe("canonicalJson", () => {
  it("orders members by name and leaves out those without a value", () => {
    expect(canonicalJson({ ö: 1, b: undefined, a: { z: null, y: [undefined === null, "ä"] } })).toBe(
      '{"a":{"y":[false,"ä"],"z":null},"ö":1}',
    );
  });

  it("keeps the value", () => {
    fc.assert(
      fc.property(storable, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("does not depend on the order of members", () => {
    fc.assert(
      fc.property(storable, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it.each([
    ["a NUL character", { a: [{ b: "x\u0000" }] }, ["a", 0, "b"]],
    ["half of a surrogate pair", { text: "\ud83d" }, ["text"]],
    ["a number without an end", { n: Number.POSITIVE_INFINITY }, ["n"]],
    ["something that is not JSON", [1, 10n], [1]],
    ["nothing in a list", { list: [undefined] }, ["list", 0]],
  ])("refuses %s and names the place", (_, value, path) => {
    const refusal = refusalOf(value);
    expect(refusal).toMatchObject({ code: "unstorableContent", path });
    expect(refusal.message).toContain(`/${path.join("/")}`);
  });

  it("refuses a name of a member that cannot be stored", () => {
    expect(refusalOf({ "a\u0000": 1 }).path).toEqual([]);
  });
});

describe.each(await backends())("canonicalJson on $name", ({ database }) => {
  it("gives the same text after a round trip through jsonb", async () => {
    const values = fc.sample(storable, 200);
    const texts = values.map(canonicalJson);
    const list = sql.join(texts.map((text, index) => sql`(${index}::int, ${text}::jsonb)`));
    const { rows } = await sql<{ value: unknown }>`select value from (values ${list}) as given (place, value) order by place`.execute(
      database,
    );
    expect(rows.map(({ value }) => canonicalJson(value))).toEqual(texts);
  });
});
