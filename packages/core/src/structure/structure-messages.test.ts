import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../localized-text/localized-text.ts";
import { STRUCTURE_MESSAGES } from "./structure-messages.ts";

const KEYS = Object.keys(STRUCTURE_MESSAGES.en).toSorted();

describe("STRUCTURE_MESSAGES", () => {
  it.each(LANGUAGES)("has every key in %s, with a text of its own", (language) => {
    const messages = STRUCTURE_MESSAGES[language];
    expect(Object.keys(messages).toSorted()).toEqual(KEYS);
    expect(new Set(Object.values(messages)).size).toBe(KEYS.length);
    expect(Object.values(messages).filter((text) => text.trim().length < 10)).toEqual([]);
  });

  it("begins every key with the name of the package", () => expect(KEYS.filter((key) => !key.startsWith("core/"))).toEqual([]));

  it("is not the same text in two languages", () => {
    const { fi, sv, en } = STRUCTURE_MESSAGES;
    expect(Object.values(fi).filter((text) => Object.values(sv).includes(text) || Object.values(en).includes(text))).toEqual([]);
  });
});
