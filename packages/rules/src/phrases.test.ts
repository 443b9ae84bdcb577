import { describe, expect, it } from "vitest";
import { countingText } from "./counting-text.ts";
import { OUTCOMES } from "./outcome.ts";
import { PHRASES, phrasesIn } from "./phrases.ts";

const textsOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Object.values(Object(value)).flatMap(textsOf);
const namesOf = (value: unknown, path = ""): readonly string[] =>
  typeof value === "string" ? [path] : Object.entries(Object(value)).flatMap(([name, member]) => namesOf(member, `${path}.${name}`));

describe("phrases", () => {
  it("leave nothing unsaid, and say the same things in each language", () => {
    for (const phrases of Object.values(PHRASES)) {
      expect(textsOf(phrases)).toHaveLength(22);
      expect(textsOf(phrases).filter((text) => text.trim() === "")).toEqual([]);
      expect(namesOf(phrases)).toEqual(namesOf(PHRASES.fi));
    }
  });

  it("are whole in every language, and each its own", () => {
    for (const { outcomes, reasons } of Object.values(PHRASES)) {
      for (const outcome of OUTCOMES) expect([outcomes[outcome], reasons[outcome]]).not.toContain("");
      expect(new Set(Object.values(outcomes)).size).toBe(OUTCOMES.length);
    }
    expect(new Set(Object.values(PHRASES).map(({ reasons }) => reasons.breached)).size).toBe(3);
  });

  it("say a period by its bare number where somebody's own phrases lack its unit", () => {
    const own = { ...PHRASES.fi, countings: { ...PHRASES.fi.countings, days: "" } };
    expect(countingText({ unit: "days", n: 3 }, "smn", own)).toBe("3");
    expect(countingText({ unit: "months", n: 3 }, "smn", own)).toBe("3 kuukautta");
  });

  it("say how long a period is, one and many", () => {
    const units = ["workingDays", "days", "months", "years"] as const;
    const all = (n: number, language: string) => units.map((unit) => countingText({ unit, n }, language));
    expect(all(1, "fi")).toEqual(["1 arkipäivä", "1 päivä", "1 kuukausi", "1 vuosi"]);
    expect(all(7, "fi")).toEqual(["7 arkipäivää", "7 päivää", "7 kuukautta", "7 vuotta"]);
    expect(all(7, "sv")).toEqual(["7 vardagar", "7 dagar", "7 månader", "7 år"]);
    expect(all(1, "en")).toEqual(["1 working day", "1 day", "1 month", "1 year"]);
    expect(countingText({ unit: "days", n: 2 }, "se")).toBe("2 päivää");
  });

  it("are Finnish in a language not known", () => {
    expect(phrasesIn("sv")).toBe(PHRASES.sv);
    expect(phrasesIn("sms")).toBe(PHRASES.fi);
  });
});
