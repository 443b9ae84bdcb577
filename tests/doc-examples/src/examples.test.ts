import { describe, expect, it } from "vitest";
import { examples } from "./examples.ts";
import { claimsAnything, runExample } from "./run-example.ts";

const claiming = examples().filter(claimsAnything);

describe("the examples of the documentation", () => {
  it("are there", () => {
    expect(claiming.length).toBeGreaterThan(60);
  });

  it.each(claiming)("$file, example $number", async (example) => {
    const claims = await runExample(example);
    expect(claims.map(({ claim, actual }) => ({ claim, value: actual }))).toEqual(
      claims.map(({ claim, expected }) => ({ claim, value: expected })),
    );
  });
});
