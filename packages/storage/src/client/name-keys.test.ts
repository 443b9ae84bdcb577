import { describe, expect, it } from "vitest";
import { nameKeys, searchWords, sortName } from "./name-keys.ts";

describe("nameKeys", () => {
  it("finds by each word and each part of a double name, once", () => {
    expect(nameKeys(["Mäki-Testilä", "Åke Testilä"])).toEqual(["mäki-testilä", "mäki", "testilä", "åke"]);
  });

  it("takes a letter for the same however it is composed", () => {
    expect(nameKeys(["A\u030ake"])).toEqual(nameKeys(["Åke"]));
  });

  it("finds nothing in empty names", () => {
    expect(nameKeys(["", "  ", "-"])).toEqual(["-"]);
    expect(nameKeys([])).toEqual([]);
  });
});

it("asks for words and not for their parts", () => {
  expect(searchWords("  Testi  MÄKI-Te ")).toEqual(["testi", "mäki-te"]);
  expect(searchWords(" ")).toEqual([]);
});

it("sorts by names in the order given", () => {
  expect(sortName(["Öhman", "Testi"])).toBe("öhman testi");
});
