import { LANGUAGES, localDate } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summary } from "../structures/summary.gen.ts";
import { writeOver } from "./codec.ts";
import { labelledText } from "./labelled-text.ts";
import { byName, inDays, inList, inWords, inYesNo } from "./wording.ts";

const NAMES = {
  mind: { fi: "Mieli", sv: "Sinne", en: "Mind" },
  money: { fi: "Raha", sv: "Pengar", en: "Money" },
};

const [field] = summary.fields;
if (field === undefined) throw new Error("a structure has fields");

const codec = labelledText({
  alone: { label: { fi: "Asuu yksin", sv: "Bor ensam", en: "Lives alone" }, as: inYesNo },
  since: { label: { fi: "Alkaen", sv: "Från", en: "Since" }, as: inDays },
  reasons: { label: { fi: "Syyt", sv: "Orsaker", en: "Reasons" }, as: inList(byName(NAMES)) },
  view: { label: { fi: "Näkemys", sv: "Syn", en: "View" }, as: inWords },
})(field);

const whole = {
  main: "Ensimmäinen kappale.\n\nToinen kappale.",
  alone: false,
  since: localDate("2026-02-28"),
  reasons: ["money", "mind"],
  view: "Kyllä mä pärjään.\n\nEhkä.",
};

describe("a text with labelled parts", () => {
  it("reads as people write", () => {
    expect(codec.write(whole, { language: "fi", codeSystems: [] })).toBe(
      "Ensimmäinen kappale.\n\nToinen kappale.\n\nAsuu yksin: ei\nAlkaen: 28.2.2026\nSyyt: Raha; Mieli\nNäkemys: Kyllä mä pärjään.\n  \n  Ehkä.",
    );
  });

  it.each(LANGUAGES)("is heard again as it was said in %s", (language) => {
    expect(codec.read(codec.write(whole, { language, codeSystems: [] }))).toEqual(whole);
  });

  it.each([
    ["a text of somebody else's", "Asiakas soitti."],
    ["one that only begins like ours", "Asuu yksin: ei\nAlkaen: ensi viikolla"],
    ["one with a day that is none", "Alkaen: 30.2.2026"],
    ["one in two languages", "Asuu yksin: ei\nSince: 28.2.2026"],
  ])("takes %s whole", (_, text) => {
    expect(codec.read(text)).toEqual({ main: text });
  });

  it("has nothing to say of nothing", () => {
    expect([codec.write({}, { language: "fi", codeSystems: [] }), codec.read(""), codec.read(" \n"), codec.read(7)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  const piece = fc.constantFrom(
    "Asuu yksin: ",
    "ei",
    "kyllä",
    "\n",
    "\n\n",
    "  ",
    "Alkaen: 1.2.2026",
    "Syyt: Raha; Mieli",
    "Näkemys: ",
    "soitti",
  );

  it("never loses a text, whatever it looks like", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        expect(writeOver(codec, codec.read(text), text, { language: "sv", codeSystems: [] })).toBe(text);
      }),
    );
  });
});
