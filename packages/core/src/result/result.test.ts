import { describe, expect, expectTypeOf, it } from "vitest";
import { err, ok, type Result } from "./result.ts";

const half = (n: number): Result<number, "odd"> => (n % 2 === 0 ? ok(n / 2) : err("odd"));

describe("Result", () => {
  it("carries the value of a success and the reason of a failure", () => {
    expect(half(6)).toEqual({ ok: true, value: 3 });
    expect(half(7)).toEqual({ ok: false, error: "odd" });
  });

  it("gives the value only after the success has been looked at", () => {
    const result = half(8);
    expectTypeOf(result).not.toHaveProperty("value");
    expect(result.ok && result.value).toBe(4);
  });
});
