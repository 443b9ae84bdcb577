import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../read/parse.ts";
import { emptyDocument } from "../write/empty-document.ts";
import { phraseFingerprint, phraseFor } from "./phrase.ts";
import type { Structure } from "./structure.ts";

const WORDING = "Näin on, sanasta sanaan.";

const structure: Structure = {
  oid: "1.2.3",
  version: "2025-01-02",
  componentLibrary: "2025-01-01",
  type: "Suostumus",
  root: "testi",
  name: { fi: "Testi", sv: "Test", en: "Test" },
  fields: [
    {
      key: "teksti",
      row: 1,
      label: { fi: "Teksti", sv: "Text", en: "Text" },
      is: "phrase",
      card: "1..1",
      phrases: [phraseFingerprint(WORDING)],
    },
  ],
  conditions: [],
};

describe("a phrase", () => {
  it("is taken word for word and not otherwise", () => {
    expect(parse(structure, { testi: { teksti: WORDING } }).ok).toBe(true);
    const read = parse(structure, { testi: { teksti: `${WORDING} ` } });
    expect(read.ok ? [] : read.error.map(({ code, expected }) => [code, expected])).toEqual([["wrongPhrase", []]]);
  });

  it("stands in an empty document when its wording is at hand", () => {
    expect(emptyDocument(structure, { phrases: ["muu", WORDING] })).toEqual({ teksti: WORDING });
    expect(emptyDocument(structure)).toEqual({});
    expect(phraseFor([phraseFingerprint(WORDING)], ["muu"])).toBeUndefined();
  });
});

describe("phraseFingerprint", () => {
  it("tells apart texts that differ by a character", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, at, other) => {
        const place = at % text.length;
        const changed = text.slice(0, place) + other + text.slice(place + 1);
        expect(phraseFingerprint(changed) === phraseFingerprint(text)).toBe(changed === text);
      }),
      { numRuns: 2000 },
    );
  });

  it("tells apart texts whose words change places", () => {
    expect(phraseFingerprint("ei kyllä")).not.toBe(phraseFingerprint("kyllä ei"));
  });
});
