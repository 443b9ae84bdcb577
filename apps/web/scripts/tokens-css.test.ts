import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokensCss } from "./tokens-css.ts";

const written = readFileSync(new URL("../src/styles/generated/tokens.css", import.meta.url), "utf8");

describe("the design tokens as custom properties", () => {
  it("are those of the installed package", () => {
    expect(written).toBe(tokensCss());
  });

  it("hold every property the style sheets ask for by the names of tokens", () => {
    for (const name of ["--color-brand-base", "--color-client-text", "--space-m", "--gradient-highlight-base-to-highlight-dark-1"]) {
      expect(written).toContain(`  ${name}: `);
    }
  });
});
