import { existsSync, readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { ACTS } from "./acts.ts";
import { LAW_REF_IDS, LAW_REFS, type LawRefId, lawRefOf, provisionOf } from "./law-refs.ts";
import { LEGAL_OPTIONS } from "./legal-options.ts";
import { VERSION_SWITCHES, versionSwitchesOf } from "./version-switch.ts";

const idsFile = new URL("../../../../shared/law/ids.json", import.meta.url);
const areIdsHere = existsSync(idsFile);
if (!areIdsHere) process.stdout.write(`Left out: ${idsFile.pathname} is not here.\n`);

describe("the register of duties", () => {
  it("has 148 duties, each once", () => {
    expect(LAW_REFS).toHaveLength(148);
    expect(new Set(LAW_REF_IDS).size).toBe(148);
  });

  it.runIf(areIdsHere)("has the same ids as the shared reading", () => {
    const ids: string[] = JSON.parse(readFileSync(idsFile, "utf8"));
    expect([...LAW_REF_IDS].sort()).toEqual([...ids].sort());
  });

  it("places every duty in an act of the register, in a section a provision can be made of", () => {
    for (const { id, act, section, subsection } of LAW_REFS) {
      if (act !== undefined) expect(Object.hasOwn(ACTS, act)).toBe(true);
      expect(provisionOf(id)?.section).toBe(section);
      expect(provisionOf(id)?.subsection).toBe(subsection);
    }
  });

  it.each([
    ["SHL-36-d", "SHL 36 §"],
    ["SHL-7a", "SHL 7 a §"],
    ["SHL-45-c", "SHL 45 § 3 mom."],
    ["ATL-38.2", "ATL 38 § 2 mom."],
    ["TTL-14a", "TTL 14 a §"],
    ["TIME-2", "MaL 3 §"],
    ["TK-2", "VTJL 37 §"],
    ["HYTE-3", "HVAL 29 §"],
  ] as const)("places %s in %s", (id, label) => {
    expect(provisionOf(id)?.label).toBe(label);
  });

  it("has no provision for what no act read says", () => {
    for (const id of ["TIME-4", "STAT-2", "REG-1", "HYTE-5", "TTL-2026", "DPL-2"] as const) expect(provisionOf(id)).toBeUndefined();
  });

  it("knows a ref to one item of a duty, and nothing else", () => {
    expect(lawRefOf("SHL-37.4")).toEqual({ id: "SHL-37", act: "SHL", section: "37" });
    expect(lawRefOf("ATL-38.1")?.id).toBe("ATL-38.1");
    for (const odd of ["SHL-37.x", "SHL-37.", "SHL-37.0", "SHL", "", "toString", "SHL-37.1.2"]) expect(lawRefOf(odd)).toBeUndefined();
  });

  it("types its ids", () => {
    expectTypeOf<"SHL-36-d">().toExtend<LawRefId>();
    expectTypeOf<"SHL-36-z">().not.toExtend<LawRefId>();
  });
});

describe("the days the law changed", () => {
  it("are in order, each with words and a known act", () => {
    const dates = VERSION_SWITCHES.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { what, by } of VERSION_SWITCHES) {
      expect(what).not.toBe("");
      if (by !== undefined) expect(by).toMatch(/^\d+\/\d{4}$/);
    }
  });

  it("agree with the first days of the acts", () => {
    for (const key of ["SHL", "ATL", "ATA", "VPL", "ValvL", "AsiaL"] as const) {
      expect(versionSwitchesOf(key).map(({ date }) => date)).toContain(ACTS[key].inForceFrom);
    }
  });

  it("are found by act and section, those of the whole act among them", () => {
    const dates = (section: string) => versionSwitchesOf("SHL", section).filter(({ sections }) => sections.length > 0);
    expect(dates("42").map(({ date, by }) => [date, by])).toEqual([
      ["2017-01-01", "1347/2016"],
      ["2023-01-01", "1280/2022"],
    ]);
    expect(dates("45").map(({ date }) => date)).toEqual(["2025-01-01", "2025-05-01"]);
    expect(versionSwitchesOf("SHL", "42").length).toBeGreaterThan(dates("42").length);
    expect(versionSwitchesOf("DPL")).toEqual([]);
  });
});

describe("the choices the law leaves open", () => {
  it("default to the careful reading", () => {
    expect(Object.fromEntries(Object.entries(LEGAL_OPTIONS).map(([name, option]) => [name, option.default]))).toEqual({
      saturdayCounts: false,
      evesCount: true,
      extendAuthorityDeadlines: false,
      age75Included: true,
      urgentAssessmentWithinDays: 1,
      objectionAnswerDays: 28,
    });
  });

  it("say what they decide and that they are no statute text", () => {
    for (const { description, confidence } of Object.values(LEGAL_OPTIONS)) {
      expect(description.length).toBeGreaterThan(20);
      expect(["G", "K", "I"]).toContain(confidence);
    }
  });
});
