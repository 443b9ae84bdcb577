import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACT_LIST, ACTS } from "./acts.ts";
import { LAW_REFS } from "./law-refs.ts";
import { provision } from "./provision.ts";
import { VERSION_SWITCHES } from "./version-switch.ts";

const lawFile = new URL("../../../../shared/law/law.md", import.meta.url);
const isLawHere = existsSync(lawFile);
if (!isLawHere) process.stdout.write(`Left out: ${lawFile.pathname} is not here.\n`);

describe("places against the ids themselves", () => {
  // The ids of these acts carry the section: SHL-36-d stands in SHL 36 §, TTL-14a in TTL 14 a §.
  const speaking = LAW_REFS.flatMap((ref) => {
    const match = /^(SHL|AsL|ATL|ATA|VPL|VanhL|TTL)-(\d+)([a-z]?)(?![\d])/.exec(ref.id);
    return match === null || ref.id === "TTL-2026"
      ? []
      : [{ ref, act: match[1], section: match[3] ? `${match[2]} ${match[3]}` : match[2] }];
  });

  it("agree wherever an id names its section", () => {
    expect(speaking.length).toBeGreaterThan(110);
    for (const { ref, act, section } of speaking) expect([ref.id, ref.act, ref.section]).toEqual([ref.id, act, section]);
  });

  it("leave the others to the table", () => {
    const rest = LAW_REFS.filter(({ id }) => !speaking.some(({ ref }) => ref.id === id)).map(({ id, act, section }) => [id, act, section]);
    expect(rest).toEqual([
      ["DPL-1", "DPL", "3"],
      ["DPL-2", "DPL", undefined],
      ["DPL-3", "DPL", "9"],
      ["DPL-4", "DPL", "6"],
      ["HETU-1", "VTJA", "2"],
      ["HETU-2", "VTJA", "2"],
      ["HETU-3", "VTJA", "2"],
      ["HETU-4", "VTJA", "2"],
      ["HETU-5", "VTJA", "2"],
      ["HETU-6", "TSL", "29"],
      ["HETU-7", "VTJL", "12"],
      ["HYTE-1", "JärjL", "7"],
      ["HYTE-2", "JärjL", "6"],
      ["HYTE-3", "HVAL", "29"],
      ["HYTE-4", "JärjL", "29"],
      ["HYTE-5", undefined, undefined],
      ["LANG-1", "JärjL", "5"],
      ["LANG-2", "JärjL", "5"],
      ["REG-1", undefined, undefined],
      ["REG-2", undefined, undefined],
      ["STAT-1", "TilastoL", "11"],
      ["STAT-2", undefined, undefined],
      ["STAT-3", undefined, undefined],
      ["TIME-1", "MaL", "2"],
      ["TIME-2", "MaL", "3"],
      ["TIME-3", "MaL", "5"],
      ["TIME-4", undefined, undefined],
      ["TIME-5", undefined, undefined],
      ["TK-1", "VTJL", "36"],
      ["TK-2", "VTJL", "37"],
      ["TK-3", "ATL", "38"],
      ["TTL-2026", "TTL", undefined],
    ]);
  });

  it("write sections the way provisions do", () => {
    for (const { act, section } of LAW_REFS) {
      if (act !== undefined && section !== undefined) expect(provision(act, section).section).toBe(section);
    }
  });
});

describe("names by which provisions are cited", () => {
  it("in Swedish are the definite form of the name, or the number", () => {
    for (const { key, names, citedSv } of ACT_LIST) {
      if (/^\d/.test(names.sv)) expect([key, citedSv.endsWith(names.sv)]).toEqual([key, true]);
      else expect([key, /lagen|förordning/.test(citedSv)]).toEqual([key, true]);
    }
  });

  it("in English are the name, or what kind of act it is and its number", () => {
    for (const { key, kind, names } of ACT_LIST) {
      const label = provision(key, "1").labels?.["en"] ?? "";
      const byNumber = kind === "decree" ? `Decree ${names.en}` : `Act ${names.en}`;
      expect(label.startsWith(/^\d/.test(names.en) ? byNumber : names.en)).toBe(true);
    }
  });

  it("differ from act to act in every language", () => {
    for (const language of ["fi", "sv", "en"]) {
      expect(new Set(ACT_LIST.map(({ key }) => provision(key, "1").labels?.[language])).size).toBe(ACT_LIST.length);
    }
    expect(Object.keys(ACTS)).toHaveLength(22);
  });
});

describe("version switches against the shared reading", () => {
  it.runIf(isLawHere)("have every day of its list, and no other", () => {
    const text = readFileSync(lawFile, "utf8");
    const section = text.slice(text.indexOf("## 9. Dates"), text.indexOf("## 10."));
    const days = new Set([...section.matchAll(/(?:^|\| )(\d{4}-\d{2}-\d{2}) /gm)].map(([, day]) => day));
    expect(days.size).toBeGreaterThan(10);
    expect(new Set(VERSION_SWITCHES.map(({ date }) => date))).toEqual(days);
  });

  it.runIf(isLawHere)("name only amending acts the reading names", () => {
    const text = readFileSync(lawFile, "utf8");
    for (const { by } of VERSION_SWITCHES) if (by !== undefined) expect(text).toContain(by);
  });
});
