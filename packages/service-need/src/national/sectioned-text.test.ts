import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VIEW_PARTS } from "./headings.ts";
import { joinParts, splitParts } from "./sectioned-text.ts";

const languages = ["fi", "sv", "en"] as const;

describe("several texts as one", () => {
  it("leave the first alone without a heading", () => {
    expect(joinParts(VIEW_PARTS, { clientView: "Apua laskuihin." }, "fi")).toBe("Apua laskuihin.");
    expect(joinParts(VIEW_PARTS, {}, "fi")).toBeUndefined();
  });

  it("give any other part its heading, so that nobody takes it for the client's", () => {
    expect(joinParts(VIEW_PARTS, { closePersonsView: "Hän tarvitsee apua." }, "sv")).toBe("De närståendes syn:\nHän tarvitsee apua.");
  });

  it("come apart again in any language", () => {
    const texts = { clientView: "Apua laskuihin.\n\nJa rauhaa.", closePersonsView: "Hän tarvitsee apua." };
    for (const language of languages) {
      expect(splitParts(VIEW_PARTS, joinParts(VIEW_PARTS, texts, language) ?? "")).toEqual(texts);
    }
  });

  it("made by somebody else stand whole in the first part", () => {
    expect(splitParts(VIEW_PARTS, "Vapaa teksti.")).toEqual({ clientView: "Vapaa teksti." });
    expect(splitParts(VIEW_PARTS, "")).toEqual({});
  });
});

describe("joining what was split", () => {
  const piece = fc.constantFrom("Läheisten näkemys:\n", "Asiakkaan näkemys:\n", "\n\n", "\n", "teksti", ":", " ");

  it("gives the same text in one of the languages", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
        const text = pieces.join("");
        const texts = splitParts(VIEW_PARTS, text);
        expect(languages.map((language) => joinParts(VIEW_PARTS, texts, language))).toContain(text);
      }),
    );
  });
});
