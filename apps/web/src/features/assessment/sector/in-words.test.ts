import { describe, expect, it } from "vitest";
import { sampleAssessment } from "../../../testing/sample-record.ts";
import { inWords } from "./in-words.ts";

const content = sampleAssessment("employment", "Testi-työllisyysalue", {
  services: [{ purpose: "workTrial", provider: "Testi-työllisyysalue", state: "proposed" }],
  views: [
    { topic: "workAbility", value: "full", text: "Ei rajoitteita" },
    { topic: "Oma aihe", value: "oma vastaus" },
  ],
});

describe("an assessment in words", () => {
  it("names known purposes, topics and answers in the language spoken", () => {
    expect(inWords(content, "fi")).toMatchObject({
      services: [{ purpose: "Työkokeilu" }],
      views: [{ topic: "Työkyky", value: "täysi" }, {}],
    });
    expect(inWords(content, "sv").services[0]?.purpose).toBe("Arbetsprövning");
  });

  it("leaves words of its own as they are", () => {
    expect(inWords(content, "en").views[1]).toEqual({ topic: "Oma aihe", value: "oma vastaus" });
  });
});
