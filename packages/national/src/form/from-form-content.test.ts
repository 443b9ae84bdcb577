import { describe, expect, it } from "vitest";
import { CODE_SYSTEMS } from "../codes/code-systems.ts";
import { parse } from "../read/parse.ts";
import { type NotificationOfNeedDocument, notificationOfNeed } from "../structures/notification-of-need.gen.ts";
import { workingAgeClientPlan } from "../structures/working-age-client-plan.gen.ts";
import { serialise } from "../write/serialise.ts";
import { toFormContent } from "./form-content.ts";
import { fromFormContent } from "./from-form-content.ts";

const document: NotificationOfNeedDocument = {
  asiakas: [{ sukunimi: "Asiakas-12", etunimet: "Testi", henkilotunnus: { system: "urn:oid:1.2.246.21", value: "010190-999X" } }],
  ilmoittaja: [{ taho: { system: "urn:oid:1.2.246.537.6.1243.2022", code: "4", display: "Yksityinen" } }],
  asiasisalto: [
    { system: "urn:oid:1.2.246.537.6.1282.2015", code: "2", display: "Asuminen" },
    { system: "urn:oid:1.2.246.537.6.1282.2015", code: "3", display: "Raha" },
  ],
  ilmoittamispaivamaara: "2026-11",
  kuvaus_tilanteesta_ja_huolesta: "Testi",
};

const form = toFormContent(notificationOfNeed, document);

describe("toFormContent", () => {
  it("holds codes and identifiers alone", () => {
    expect(form).toEqual({
      asiakas: [{ sukunimi: "Asiakas-12", etunimet: "Testi", henkilotunnus: "010190-999X" }],
      ilmoittaja: [{ taho: "4" }],
      asiasisalto: ["2", "3"],
      ilmoittamispaivamaara: "2026-11",
      kuvaus_tilanteesta_ja_huolesta: "Testi",
    });
  });

  it("holds moments by the wall clock in Finland, and dates as dates", () => {
    const reviewed = (moment: string) =>
      toFormContent(workingAgeClientPlan, { asiakassuunnitelman_tarkastaminen: { paivamaara_ja_kellonaika: moment } });
    expect(reviewed("2026-07-01T06:30:00Z")).toEqual({
      asiakassuunnitelman_tarkastaminen: { paivamaara_ja_kellonaika: "2026-07-01T09:30" },
    });
    expect(reviewed("2026-07-01")).toEqual({ asiakassuunnitelman_tarkastaminen: { paivamaara_ja_kellonaika: "2026-07-01" } });
  });

  it.each([null, undefined, "x", []])("is empty for %j", (value) => {
    expect(toFormContent(notificationOfNeed, value)).toEqual({});
  });
});

describe("fromFormContent", () => {
  it("gives the same document back when nothing was changed", () => {
    expect(fromFormContent(notificationOfNeed, form, { base: document })).toEqual(document);
  });

  it("leaves to the letter what was not changed", () => {
    const changed = { ...form, asiasisalto: ["3", "8"], lisatiedot: "Uutta" };
    const written = fromFormContent(notificationOfNeed, changed, { base: document, codeSystems: CODE_SYSTEMS });
    expect(written).toEqual({
      ...document,
      asiasisalto: [
        { system: "urn:oid:1.2.246.537.6.1282.2015", code: "3", display: "Raha" },
        { system: "urn:oid:1.2.246.537.6.1282", code: "8", display: "Päihteiden ongelmakäytöstä aiheutuva tuen tarve" },
      ],
      lisatiedot: "Uutta",
    });
  });

  it("makes a document from a form filled from nothing, that the structure takes", () => {
    const written = fromFormContent(notificationOfNeed, form, { codeSystems: CODE_SYSTEMS, language: "sv" });
    expect(written.ilmoittaja).toEqual([{ taho: { system: "urn:oid:1.2.246.537.6.1243", code: "4", display: "Övrig privatperson" } }]);
    expect(written.asiakas).toEqual(document.asiakas);
    expect(parse(notificationOfNeed, serialise(notificationOfNeed, written)).ok).toBe(true);
  });

  it("leaves out what is empty", () => {
    const empty = {
      asiakas: [{ sukunimi: " ", henkilotunnus: "" }],
      asiasisalto: [],
      laatija: {},
      kuvaus_tilanteesta_ja_huolesta: "Testi",
    };
    expect(fromFormContent(notificationOfNeed, empty)).toEqual({ kuvaus_tilanteesta_ja_huolesta: "Testi" });
  });

  it("takes away what was emptied", () => {
    expect(fromFormContent(notificationOfNeed, { ...form, ilmoittaja: undefined }, { base: document })).not.toHaveProperty("ilmoittaja");
  });

  it("gives a wall-clock time its offset, and keeps the one it had", () => {
    const at = (time: string) => ({ asiakassuunnitelman_tarkastaminen: { paivamaara_ja_kellonaika: time } });
    expect(fromFormContent(workingAgeClientPlan, at("2026-01-15T09:30"))).toEqual(at("2026-01-15T09:30:00+02:00"));
    const base = at("2026-01-15T07:30:15.5Z");
    expect(fromFormContent(workingAgeClientPlan, toFormContent(workingAgeClientPlan, base), { base })).toEqual(base);
  });
});
