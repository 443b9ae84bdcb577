import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COUNTIES, countyByCode, ORGANISERS } from "./county.ts";
import { countyOf, MUNICIPALITIES, municipalitiesOf, municipalityByCode } from "./municipality.ts";
import { isInSamiHomeland, SAMI_HOMELAND } from "./sami-homeland.ts";
import { serviceLanguagesOf } from "./service-languages.ts";

const shared = (path: string) => new URL(`../../../../shared/${path}`, import.meta.url);
const municipalitiesFile = shared("national/municipalities-2026.csv");
const countiesFile = shared("law/counties.json");
const isHere = existsSync(municipalitiesFile) && existsSync(countiesFile);
if (!isHere) process.stdout.write(`Left out: ${municipalitiesFile.pathname} or ${countiesFile.pathname} is not here.\n`);

describe("the register of counties", () => {
  it("has 23 areas and 22 organisers", () => {
    expect(COUNTIES).toHaveLength(23);
    expect(ORGANISERS).toHaveLength(22);
    expect(COUNTIES.filter(({ isOrganiser }) => !isOrganiser).map(({ code }) => code)).toEqual(["91"]);
  });

  it("has every code and name once, in three languages", () => {
    for (const pick of ["fi", "sv", "en"] as const) expect(new Set(COUNTIES.map(({ names }) => names[pick])).size).toBe(23);
    expect(new Set(COUNTIES.map(({ code }) => code)).size).toBe(23);
    for (const { code } of COUNTIES) expect(code).toMatch(/^\d{2}$/);
  });

  it("finds a county by its code and nothing by another", () => {
    expect(countyByCode("90")).toMatchObject({ names: { fi: "Helsingin kaupunki", en: "City of Helsinki" }, isBilingual: true });
    for (const odd of ["9", "22", "", "toString", "021"]) expect(countyByCode(odd)).toBeUndefined();
  });

  it.runIf(isHere)("has the codes and names of the shared reading", () => {
    const expected: { code: string; fi: string; sv: string }[] = JSON.parse(readFileSync(countiesFile, "utf8"));
    expect(COUNTIES.map(({ code, names: { fi, sv } }) => ({ code, fi, sv }))).toEqual(
      expected.map(({ code, fi, sv }) => ({ code, fi: fi.replace(/ \(.*\)$/, ""), sv })),
    );
  });
});

describe("the municipalities of 2026", () => {
  it("are 308, each in a county of the register, 16 in Åland", () => {
    expect(MUNICIPALITIES).toHaveLength(308);
    expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(308);
    for (const { code, countyCode } of MUNICIPALITIES) expect(countyOf(code)?.code).toBe(countyCode);
    expect(municipalitiesOf("91")).toHaveLength(16);
    expect(municipalitiesOf("90").map(({ names }) => names.fi)).toEqual(["Helsinki"]);
  });

  it("leave no county empty", () => {
    expect(COUNTIES.flatMap(({ code }) => municipalitiesOf(code))).toHaveLength(308);
    for (const { code } of COUNTIES) expect(municipalitiesOf(code).length).toBeGreaterThan(0);
    expect(municipalitiesOf("99")).toEqual([]);
  });

  it.each([
    ["851", "Tornio", "21"],
    ["915", "Varkaus", "13"],
    ["837", "Tampere", "08"],
    ["091", "Helsinki", "90"],
    ["729", "Saarijärvi", "15"],
    ["398", "Lahti", "09"],
    ["297", "Kuopio", "13"],
    ["205", "Kajaani", "20"],
    ["890", "Utsjoki", "21"],
    ["179", "Jyväskylä", "15"],
  ])("place %s %s in county %s", (code, fi, county) => {
    expect(municipalityByCode(code)?.names.fi).toBe(fi);
    expect(countyOf(code)?.code).toBe(county);
  });

  it("find nothing by a code that is none", () => {
    for (const odd of ["91", "0091", "", "000", "Tornio"]) expect([municipalityByCode(odd), countyOf(odd)]).toEqual([undefined, undefined]);
  });

  it.runIf(isHere)("are those of the shared reading", () => {
    const lines = readFileSync(municipalitiesFile, "utf8").trim().split("\n").slice(1);
    const expected = lines.map((line) => {
      const [code = "", fi, sv, , county = ""] = line.split(",").map((cell) => cell.replaceAll('"', ""));
      return [code.padStart(3, "0"), fi, sv, county.padStart(2, "0")].join("|");
    });
    const ours = MUNICIPALITIES.map(({ code, names: { fi, sv }, countyCode }) => [code, fi, sv, countyCode].join("|"));
    expect([...ours].sort()).toEqual([...expected].sort());
  });
});

describe("languages", () => {
  const languages = (code: string, municipality?: string) => {
    const county = countyByCode(code);
    return county && serviceLanguagesOf(county, municipality);
  };

  it("are both national languages in a bilingual county, Finnish elsewhere, Swedish in Åland", () => {
    expect(COUNTIES.filter(({ isBilingual }) => isBilingual).map(({ code }) => code)).toEqual([
      "01",
      "03",
      "04",
      "05",
      "10",
      "17",
      "18",
      "90",
    ]);
    expect([languages("17"), languages("08"), languages("91")]).toEqual([["fi", "sv"], ["fi"], ["sv"]]);
  });

  it("are the Sámi languages too in the homeland, and in Lapland as a whole", () => {
    expect(SAMI_HOMELAND.map((code) => municipalityByCode(code)?.names.fi)).toEqual(["Enontekiö", "Inari", "Sodankylä", "Utsjoki"]);
    expect(languages("21")).toEqual(["fi", "se", "smn", "sms"]);
    for (const code of SAMI_HOMELAND) expect([languages("21", code), isInSamiHomeland(code)]).toEqual([["fi", "se", "smn", "sms"], true]);
    expect([languages("21", "851"), isInSamiHomeland("851")]).toEqual([["fi"], false]);
  });

  it("of a profile replace the national ones and never take Sámi away", () => {
    const lapland = countyByCode("21");
    if (lapland === undefined) throw new Error("Lapland is in the register");
    expect(serviceLanguagesOf({ ...lapland, serviceLanguages: ["fi", "sv"] }, "890")).toEqual(["fi", "sv", "se", "smn", "sms"]);
    expect(serviceLanguagesOf({ ...lapland, serviceLanguages: ["fi", "se"] }, "851")).toEqual(["fi", "se"]);
    expect(serviceLanguagesOf({ ...lapland, serviceLanguages: ["fi", "se"] }, "890")).toEqual(["fi", "se", "smn", "sms"]);
  });
});
