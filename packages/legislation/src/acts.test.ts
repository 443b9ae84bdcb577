import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actNumber, actUrl } from "./act.ts";
import { ACT_LIST, ACTS } from "./acts.ts";

const lawFile = new URL("../../../../shared/law/law.md", import.meta.url);
const isLawHere = existsSync(lawFile);
if (!isLawHere) process.stdout.write(`Left out: ${lawFile.pathname} is not here.\n`);

describe("the register of acts", () => {
  it("finds every act by its own key", () => {
    for (const [key, act] of Object.entries(ACTS)) expect(act.key).toBe(key);
    expect(ACT_LIST).toHaveLength(Object.keys(ACTS).length);
  });

  it("has no number twice", () => {
    expect(new Set(ACT_LIST.map((act) => `${act.kind} ${actNumber(act)}`)).size).toBe(ACT_LIST.length);
  });

  it("names every act in three languages, by its number where the name is not known", () => {
    for (const act of ACT_LIST) {
      for (const name of [act.names.fi, act.names.sv, act.names.en, act.citedSv]) expect(name).not.toBe("");
      expect(act.names.fi).not.toMatch(/\d/);
      for (const name of [act.names.sv, act.names.en]) if (/\d/.test(name)) expect(name).toBe(actNumber(act));
    }
  });

  it("gives a first day in force only with how sure it is", () => {
    for (const { inForceFrom, inForceConfidence } of ACT_LIST) expect(inForceFrom === undefined).toBe(inForceConfidence === undefined);
    expect(ACTS.VPL.inForceFrom).toBe("2025-01-01");
  });

  it("is frozen", () => {
    expect(Object.isFrozen(ACTS)).toBe(true);
    for (const act of ACT_LIST) expect([Object.isFrozen(act), Object.isFrozen(act.names)]).toEqual([true, true]);
  });

  it.runIf(isLawHere)("has every act of the shared reading, with the same number", () => {
    const table = readFileSync(lawFile, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| ") && line.includes("asd"));
    for (const row of table) {
      const [, short = "", name = ""] = row.split("|").map((cell) => cell.trim());
      const numbers = name.match(/\d+\/\d{4}/g) ?? [];
      const keys = short.split(" / ");
      for (const [index, key] of keys.entries()) {
        expect(ACT_LIST.filter((act) => act.key === key).map(actNumber)).toEqual([numbers[index]]);
      }
    }
    expect(table.length).toBeGreaterThan(10);
  });
});

describe("actUrl", () => {
  it("gives the up-to-date text in Finlex, in Finnish or Swedish", () => {
    expect(actUrl(ACTS.SHL)).toBe("https://www.finlex.fi/fi/laki/ajantasa/2014/20141301");
    expect(actUrl(ACTS.SHL, "sv")).toBe("https://www.finlex.fi/sv/laki/ajantasa/2014/20141301");
    expect(actUrl(ACTS.SHL, "en")).toBe(actUrl(ACTS.SHL, "fi"));
  });

  it("pads a short number to four digits", () => {
    expect(actUrl(ACTS.MaL)).toBe("https://www.finlex.fi/fi/laki/ajantasa/1930/19300150");
  });

  it("gives the EU's register for a regulation", () => {
    expect(actUrl(ACTS.GDPR, "sv")).toBe("https://eur-lex.europa.eu/eli/reg/2016/679/oj");
    expect(actNumber(ACTS.GDPR)).toBe("2016/679");
  });
});
