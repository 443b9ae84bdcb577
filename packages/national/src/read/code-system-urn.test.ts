import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSystemOf } from "./code-system-urn.ts";

const PREFIX = "urn:oid:1.2.246.537.6.112";
const PATTERN = /^urn:oid:1\.2\.246\.537\.6\.112(\.\d+)*$/u;

describe("isSystemOf", () => {
  it.each(["", ".2015", ".201701.1", ".0"])("accepts the list followed by %j", (rest) => {
    expect(isSystemOf(PREFIX, PREFIX + rest)).toBe(true);
  });

  it.each([".", "1282", "..1", ".1.", ".1a", " ", "\n", ".1\n", "/x"])("refuses the list followed by %j", (rest) => {
    expect(isSystemOf(PREFIX, PREFIX + rest)).toBe(false);
  });

  it("does not take the OID without its urn form, nor another list", () => {
    expect(isSystemOf(PREFIX, "1.2.246.537.6.112")).toBe(false);
    expect(isSystemOf(PREFIX, "urn:oid:1.2.246.537.6.11")).toBe(false);
  });

  it("agrees with the national pattern on anything that begins alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("0", "1", "9", ".", "x", "٣"), maxLength: 8 }), (rest) => {
        expect(isSystemOf(PREFIX, PREFIX + rest)).toBe(PATTERN.test(PREFIX + rest));
      }),
      { numRuns: 2000 },
    );
  });
});
