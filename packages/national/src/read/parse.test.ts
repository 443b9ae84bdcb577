import { describe, expect, it } from "vitest";
import { notificationOfNeed } from "../structures/notification-of-need.gen.ts";
import { parse } from "./parse.ts";

const person = { sukunimi: "Asiakas-12", etunimet: "Testi" };

const valid = {
  ilmoitus_sosiaalihuollon_tarpeesta: {
    asiakas: [person],
    kuvaus_tilanteesta_ja_huolesta: "Naapurin luona ei ole näkynyt valoja viikkoon.",
    ilmoittaja: [{ taho: { system: "urn:oid:1.2.246.537.6.1243.2022", code: "4", display: "Muu yksityishenkilö" } }],
    ilmoittamispaivamaara: "2026-11",
  },
};

const withContent = (changes: object) => ({
  ilmoitus_sosiaalihuollon_tarpeesta: { ...valid.ilmoitus_sosiaalihuollon_tarpeesta, ...changes },
});

const problemsOf = (json: unknown) => {
  const read = parse(notificationOfNeed, json);
  return read.ok ? [] : read.error.map(({ path, code }) => [path.join("/"), code]);
};

const ROOT = "ilmoitus_sosiaalihuollon_tarpeesta";

describe("parse", () => {
  it("gives the content under the root key", () => {
    const read = parse(notificationOfNeed, valid);
    expect(read.ok && read.value.asiakas[0]?.sukunimi).toBe("Asiakas-12");
  });

  it.each([
    ["not an object", null, [["", "notObject"]]],
    ["a list", [], [["", "notObject"]]],
    ["an empty object", {}, [[ROOT, "missing"]]],
    [
      "another document",
      { tyoikaisten_palvelutarpeen_arvio: {} },
      [
        ["tyoikaisten_palvelutarpeen_arvio", "unknownField"],
        [ROOT, "missing"],
      ],
    ],
  ])("refuses %s", (_, json, expected) => {
    expect(problemsOf(json)).toEqual(expected);
  });

  it.each([
    ["an unknown field", { lempinimi: "Testi" }, "lempinimi", "unknownField"],
    ["an unknown field deeper", { asiakas: [{ ...person, hetu: "" }] }, "asiakas/0/hetu", "unknownField"],
    ["a missing field", { kuvaus_tilanteesta_ja_huolesta: undefined }, "kuvaus_tilanteesta_ja_huolesta", "missing"],
    ["a missing field of a list item", { asiakas: [person, { sukunimi: "Asiakas-13" }] }, "asiakas/1/etunimet", "missing"],
    ["an empty mandatory text", { kuvaus_tilanteesta_ja_huolesta: "" }, "kuvaus_tilanteesta_ja_huolesta", "tooShort"],
    ["an empty mandatory list", { asiakas: [] }, "asiakas", "tooFew"],
    ["an item in place of a list", { asiakas: person }, "asiakas", "notList"],
    ["a list in place of a text", { lisatiedot: ["x"] }, "lisatiedot", "notText"],
    ["a null", { lisatiedot: null }, "lisatiedot", "notText"],
    ["a text in place of a group", { laatija: "Testi" }, "laatija", "notObject"],
    ["a text in place of a switch", { asiakas: [{ ...person, turvakielto: "true" }] }, "asiakas/0/turvakielto", "notBoolean"],
    ["an identifier without its value", { asiakas: [{ ...person, henkilotunnus: {} }] }, "asiakas/0/henkilotunnus/value", "missing"],
    ["a bare identifier", { asiakas: [{ ...person, henkilotunnus: "x" }] }, "asiakas/0/henkilotunnus", "notObject"],
    ["a Finnish date", { ilmoittamispaivamaara: "31.5.2026" }, "ilmoittamispaivamaara", "badDate"],
    [
      "a code of another list",
      { ilmoittaja: [{ taho: { system: "urn:oid:1.2.246.537.6.1282", code: "4", display: "" } }] },
      "ilmoittaja/0/taho/system",
      "wrongSystem",
    ],
    [
      "a code that is not allowed",
      { asiasisalto: [{ system: "urn:oid:1.2.246.537.6.1282", code: "12", display: "" }] },
      "asiasisalto/0/code",
      "wrongCode",
    ],
    [
      "a code with something more",
      { asiasisalto: [{ system: "urn:oid:1.2.246.537.6.1282", code: "1", display: "", note: "" }] },
      "asiasisalto/0/note",
      "unknownField",
    ],
  ])("refuses %s", (_, changes, path, code) => {
    expect(problemsOf(withContent(changes))).toEqual([[`${ROOT}/${path}`, code]]);
  });

  it("collects every problem, in the order of the document, missing fields last in their group", () => {
    const json = withContent({ asiakas: [{ sukunimi: 3 }], ilmoittamispaivamaara: "eilen", uusi: 1 });
    expect(problemsOf(json)).toEqual([
      [`${ROOT}/asiakas/0/sukunimi`, "notText"],
      [`${ROOT}/asiakas/0/etunimet`, "missing"],
      [`${ROOT}/ilmoittamispaivamaara`, "badDate"],
      [`${ROOT}/uusi`, "unknownField"],
    ]);
  });

  it("does not take keys of Object.prototype for fields", () => {
    const json: unknown = JSON.parse(`{"${ROOT}": {"__proto__": {"x": 1}, "constructor": 1, "toString": 1}}`);
    expect(problemsOf(json).map(([path]) => path)).toEqual(
      ["__proto__", "constructor", "toString", "asiakas", "kuvaus_tilanteesta_ja_huolesta"].map((key) => `${ROOT}/${key}`),
    );
  });

  it.each(["fi", "sv", "en"] as const)("speaks %s and names the field, its row and what would be right", (language) => {
    const read = parse(
      notificationOfNeed,
      withContent({ asiasisalto: [{ system: "urn:oid:1.2.246.537.6.1282", code: "12", display: "" }] }),
      language,
    );
    const problem = read.ok ? undefined : read.error[0];
    expect(problem).toMatchObject({ row: 29, expected: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "99"] });
    expect(problem?.message).toContain(problem?.label);
    expect(problem?.message).not.toMatch(/[{}]/);
  });

  it("says nothing of what the document holds", () => {
    const secret = "010190-999X";
    const read = parse(notificationOfNeed, withContent({ ilmoittamispaivamaara: secret, asiakas: secret, lisatiedot: { secret } }));
    expect(read.ok ? "" : JSON.stringify(read.error.map(({ message, label, expected }) => [message, label, expected]))).not.toContain(
      secret,
    );
  });
});
