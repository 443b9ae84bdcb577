import { LANGUAGES } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { REFUSAL_REASONS } from "./refusal.ts";
import { REFUSAL_TEXTS } from "./refusal-texts.ts";

describe.each(LANGUAGES)("what a refusal says in %s", (language) => {
  it("is a sentence of its own for every reason, and never the name of the reason", () => {
    const texts = REFUSAL_REASONS.map((reason) => REFUSAL_TEXTS[reason][language] ?? "");
    expect(new Set(texts).size).toBe(REFUSAL_REASONS.length);
    expect(texts.filter((text) => !text.endsWith("."))).toEqual([]);
    expect(REFUSAL_REASONS.filter((reason, index) => texts[index]?.includes(reason))).toEqual([]);
  });
});
