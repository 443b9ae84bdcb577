import { LAW_REF_IDS } from "@koonti/legislation";
import { describe, expect, it } from "vitest";
import { LAW_FUNCTIONS } from "./law-functions.ts";

const named = Object.entries(LAW_FUNCTIONS).flatMap(([id, { from, names }]) => names.map((name) => [id, from, name] as const));

describe("functions and tables of the law", () => {
  it.each(named)("%s: %s exports %s", async (_, from, name) => {
    const exported = (await import(from)) as Readonly<Record<string, unknown>>;
    expect(exported[name]).toBeDefined();
  });

  it("name duties of the register", () => {
    expect(Object.keys(LAW_FUNCTIONS).filter((id) => !LAW_REF_IDS.some((known) => known === id))).toEqual([]);
  });
});
