import { describe, expect, it } from "vitest";
import type { Circumstance } from "../structure/field-condition.ts";
import { clientRelationship } from "../structures/client-relationship.gen.ts";
import { brokenIn, coded, demandedIn } from "./testing.ts";

const UNIT = coded("1.2.246.537.6.202", "1.2.246.10.12345678.10.0", "Testi-yksikkö");

const client = { sukunimi: "Asiakas-12", etunimet: "Testi", turvakielto: false, henkilotunnus: { value: "010190-999X" } };

/** A document that lacks nothing of what conditions ask for. */
const whole = {
  asiakkuuden_yksilointitunnus: { value: "1.2.246.10.1" },
  asiakas: client,
  sosiaalihuollon_asiakkuus: { asiakkuuden_alkamispvm: "2026-01-01" },
  palvelunjarjestajan_toimintayksikko: UNIT,
  palvelunjarjestajan_palveluyksikko: [{ palveluyksikon_nimi: UNIT, asiakkuuden_alkamispvm: "2026-01-01" }],
  sosiaalihuollon_palvelutehtava: [{ palvelutehtava: coded("1.2.246.537.6.1221", "15") }],
};

const old = { vanha_asiakkuus: true, asiakkuuden_alkamispvm: "2001-01-01" };

const demanded = (changes: object, ...given: readonly Circumstance[]) =>
  demandedIn(clientRelationship, { ...whole, ...changes }, given).map((id) => id?.split("/")[1]);

const broken = (changes: object) => brokenIn(clientRelationship, { ...whole, ...changes }).map((id) => id?.split("/")[1]);

describe("a client relationship", () => {
  it("that lacks nothing is asked for nothing", () => {
    expect(demanded({})).toEqual([]);
    expect(broken({})).toEqual([]);
  });

  it.each(["asiakkuuden_yksilointitunnus", "palvelunjarjestajan_toimintayksikko", "sosiaalihuollon_palvelutehtava"])(
    "has %s, unless it is an old one",
    (key) => {
      const oldClient = { sosiaalihuollon_asiakkuus: old, asiakas: { ...client, syntymaaika: "1990" } };
      expect(demanded({ [key]: undefined })).toEqual(["current-client-relationship-complete"]);
      expect(demanded({ [key]: undefined, ...oldClient })).toEqual([]);
    },
  );

  it("that is old identifies the client by code and date of birth", () => {
    const { henkilotunnus, ...unidentified } = client;
    const temporary = { ...unidentified, tilapainen_yksilointitunnus: henkilotunnus };
    expect(demanded({ sosiaalihuollon_asiakkuus: old, asiakas: temporary })).toEqual(["old-client-identified", "old-client-identified"]);
    expect(demanded({ asiakas: temporary })).toEqual([]);
  });

  it("says that it is old when old records are archived", () => {
    expect(demanded({}, "archivingOldRecords")).toEqual(["old-is-said-to-be-old"]);
    expect(demanded({ sosiaalihuollon_asiakkuus: { ...old, vanha_asiakkuus: false } }, "archivingOldRecords")).toEqual([]);
  });

  it("of a shelter says whether the client cohabits", () => {
    expect(demanded({}, "shelterClient")).toEqual(["cohabitation"]);
    expect(demanded({ asiakas: { ...client, elaa_avoliitossa: false } }, "shelterClient")).toEqual([]);
  });

  it("that has ended has an end date and a reason", () => {
    const ended = (more: object) => ({ sosiaalihuollon_asiakkuus: { asiakkuuden_alkamispvm: "2026-01-01", ...more } });
    expect(demanded(ended({ asiakkuuden_paattymisen_perustelu: "Testi" }))).toEqual(["ended-with-date"]);
    expect(demanded(ended({ asiakkuuden_paattymispvm: "2026-02-01" }))).toEqual(["ended-with-reason"]);
    expect(demanded(ended({ asiakkuuden_paattymispvm: "2026-02-01", asiakkuuden_paattymisen_perustelu: "Testi" }))).toEqual([]);
  });

  it("has a service unit, of its own or of a service task", () => {
    const units = whole.palvelunjarjestajan_palveluyksikko;
    const byTask = [{ palvelutehtava: coded("1.2.246.537.6.1221", "15"), palvelunjarjestajan_palveluyksikko: units }];
    expect(demanded({ palvelunjarjestajan_palveluyksikko: undefined })).toEqual(["service-unit-somewhere"]);
    expect(demanded({ palvelunjarjestajan_palveluyksikko: undefined, sosiaalihuollon_palvelutehtava: byTask })).toEqual([]);
  });

  it.each([
    { kotikunta: { kunta: coded("1.2.246.537.6.21", "297") } },
    { tilapainen_asuinkunta: [{ kunta: coded("1.2.246.537.6.21", "020") }] },
    { yhteystiedot: { osoite: [{ postinumero: "00100" }] } },
    { yhteystiedot: { tilapainen_osoite: { postinumero: "00100" } } },
    { yhteystiedot: { sahkopostiosoite: "testi@example.org" } },
  ])("under a non-disclosure order does not tell %j", (whereabouts) => {
    expect(broken({ asiakas: { ...client, ...whereabouts, turvakielto: true } })).toEqual(["whereabouts-not-told-under-non-disclosure"]);
    expect(broken({ asiakas: { ...client, ...whereabouts } })).toEqual([]);
  });

  it("under a non-disclosure order tells the telephone number and the contact address", () => {
    const yhteystiedot = { puhelinnumero: "0", yhteysosoite: { postinumero: "00100" } };
    expect(broken({ asiakas: { ...client, yhteystiedot, turvakielto: true } })).toEqual([]);
  });
});

describe("a person connected with the client", () => {
  const person = (role: string, more: object = {}) => ({
    asiakkaaseen_liittyvat_henkilot: [{ sukunimi: "Edustaja-07", etunimet: "Testi", rooli: [coded("1.2.246.537.6.1284", role)], ...more }],
  });

  it.each(["31", "32", "33", "34"])("in role %s has a scope of authority", (role) => {
    expect(demanded(person(role))).toEqual(["scope-of-authority"]);
    expect(demanded(person(role, { toimivalta: "Testi" }))).toEqual([]);
    expect(broken(person(role, { toimivalta: "Testi" }))).toEqual([]);
  });

  it("in another role has none", () => {
    expect(demanded(person("99"))).toEqual([]);
    expect(broken(person("99", { toimivalta: "Testi" }))).toEqual(["scope-of-authority"]);
  });

  it.each([
    ["guardianship", "32", { edunvalvonta: { kuvaus: "Testi" } }],
    ["power-of-attorney", "33", { edunvalvontavaltuutus: { kuvaus: "Testi" } }],
    ["custody", "31", { huoltajuus: { kuvaus: "Testi" } }],
    ["parent-information", "12", { vanhemman_tiedonsaantioikeus: "Testi" }],
  ])("has %s in role %s only", (id, role, details) => {
    expect(broken(person(role, details))).toEqual([]);
    expect(broken(person("99", details))).toEqual([id]);
  });
});
