import { describe, expect, it } from "vitest";
import type { ShownFinding } from "./annotation.ts";
import { apartFromOpen } from "./still-open.ts";

const finding = (key: string): ShownFinding => ({
  key,
  path: [],
  tone: "question",
  duty: "Velvollisuus",
  reason: "Syy",
  provision: "Testilaki 1 §",
  url: "https://example.org/laki",
});

describe("findings of a draft", () => {
  it("are told apart by whether they wait to be written or to be looked at", () => {
    const { notes, open } = apartFromOpen([finding("a/rule#stillOpen#items"), finding("a/rule#breached#"), finding("b/rule#late#")]);
    expect(open.map(({ key }) => key)).toEqual(["a/rule#stillOpen#items"]);
    expect(notes.map(({ key }) => key)).toEqual(["a/rule#breached#", "b/rule#late#"]);
  });
});
