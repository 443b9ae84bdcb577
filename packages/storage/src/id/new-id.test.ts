import { parseId } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId } from "./new-id.ts";

const INSTANT = Date.parse("2026-11-22T01:27:00.500Z");

describe("newId", () => {
  it("is an identifier of the core package, version 7 and variant of RFC 9562", () => {
    const id = newId<"ClientId">();
    expect(parseId(id)).toEqual({ ok: true, value: id });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("begins with the millisecond it was made in", () => {
    const later = Date.now() + 1_000_000_000;
    expect(Number.parseInt(newId(later).replaceAll("-", "").slice(0, 12), 16)).toBe(later);
  });

  it("orders many ids of the same millisecond as they were made", () => {
    const ids = Array.from({ length: 10_000 }, () => newId(INSTANT));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps the order also when the clock is set back", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: INSTANT, max: INSTANT + 5_000 }), { minLength: 2 }), (milliseconds) => {
        const ids = milliseconds.map((millisecond) => newId(millisecond));
        expect(ids.toSorted()).toEqual(ids);
      }),
    );
  });
});
