import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oidSchema, parseOid } from "./oid.ts";

describe("parseOid", () => {
  it.each(["1.2.246.537.6.1282", "1.2.246.537.6.1506.1012.2023.9.28", "0.0", "1.39", "2.0", "2.999.1", "2.16.840.1.113883"])(
    "reads %s",
    (text) => expect(parseOid(text)).toEqual({ ok: true, value: text }),
  );

  it.each(["", "1", "1.", ".1.2", "1..2", "3.1", "1.40", "0.39.01", "1.2.-3", "1.2.a", "urn:oid:1.2.246", " 1.2", "1.2\n", "01.2"])(
    "refuses %j",
    (text) => expect(parseOid(text)).toEqual({ ok: false, error: { key: "core/oidFormat" } }),
  );

  it("reads any arcs below a right beginning", () => {
    const arcs = fc.array(fc.nat(), { maxLength: 12 });
    fc.assert(fc.property(arcs, (more) => parseOid(["1", "2", "246", ...more].join(".")).ok));
  });

  it("gives the key of its problem in zod", () => {
    expect(oidSchema.safeParse("1.2.x").error?.issues).toMatchObject([{ params: { key: "core/oidFormat" } }]);
    expect(oidSchema.parse("1.2.246")).toBe("1.2.246");
  });
});
