import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type ClientId,
  clientIdSchema,
  type DocumentId,
  documentIdSchema,
  idSchema,
  matterIdSchema,
  parseId,
  unitIdSchema,
  userIdSchema,
} from "./id.ts";

const UUID = "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d90";

describe("parseId", () => {
  it("reads any UUID in lower case", () => {
    fc.assert(
      fc.property(fc.uuid({ version: [1, 3, 4, 5, 6, 7, 8] }), (uuid) => {
        expect(parseId(uuid)).toEqual({ ok: true, value: uuid });
      }),
    );
  });

  it("has one spelling for one id", () => {
    expect(parseId(UUID.toUpperCase())).toEqual({ ok: true, value: UUID });
  });

  it.each(["", "case-01", "21", "010190X901R", `${UUID} `, `{${UUID}}`, UUID.replaceAll("-", ""), "../../etc/passwd"])(
    "refuses %j",
    (text) => expect(parseId(text)).toEqual({ ok: false, error: "notAnId" }),
  );
});

describe("the schemas of ids", () => {
  it("read the same UUID as an id of their own kind", () => {
    for (const schema of [clientIdSchema, documentIdSchema, matterIdSchema, userIdSchema, unitIdSchema, idSchema<"GoalId">()]) {
      expect(schema.parse(UUID.toUpperCase())).toBe(UUID);
    }
  });

  it("do not let one kind pass for another", () => {
    expectTypeOf<ClientId>().not.toExtend<DocumentId>();
    expectTypeOf<ClientId>().toExtend<string>();
    expectTypeOf(clientIdSchema.parse(UUID)).toEqualTypeOf<ClientId>();
  });
});
