import { describe, expect, it } from "vitest";
import { disclosureDenial } from "../structures/disclosure-denial.gen.ts";
import { disclosurePermit } from "../structures/disclosure-permit.gen.ts";
import { brokenIn, demandedIn } from "./testing.ts";

const person = { sukunimi: "Edustaja-07", etunimet: "Testi", henkilotunnus: { value: "010190-999X" } };
const author = { laatija: { sukunimi: "Työntekijä-03A", etunimet: "Testi" } };

describe("a disclosure permit", () => {
  const given = (byRepresentative: boolean | undefined, ...givers: readonly object[]) => ({
    ...(byRepresentative !== undefined && { luovutusluvan_antaja_on_laillinen_edustaja: byRepresentative }),
    ...(givers.length > 0 && { luovutusluvan_antaja: givers }),
  });

  it("names the representative who gave it, and nobody when the client did", () => {
    expect(demandedIn(disclosurePermit, given(true))).toEqual(["disclosure-permit/giver"]);
    expect(demandedIn(disclosurePermit, given(true, person))).toEqual([]);
    expect(demandedIn(disclosurePermit, given(false))).toEqual([]);
    expect(brokenIn(disclosurePermit, given(true, person))).toEqual([]);
    expect(brokenIn(disclosurePermit, given(false, person))).toEqual(["disclosure-permit/giver"]);
    expect(brokenIn(disclosurePermit, given(undefined, person))).toEqual(["disclosure-permit/giver"]);
  });

  it("names its author when it was made in a client system", () => {
    expect(demandedIn(disclosurePermit, {}, ["madeInClientSystem"])).toEqual(["disclosure-permit/author"]);
    expect(demandedIn(disclosurePermit, { ammattihenkilon_laatima_asiakirja: author }, ["madeInClientSystem"])).toEqual([]);
    expect(demandedIn(disclosurePermit, {})).toEqual([]);
  });
});

describe("a disclosure denial", () => {
  const kinds = [
    ["controller", "rekisterinpitajaa_koskevat_luovutuskiellot", "rekisterinpitajaa_koskeva_luovutuskielto"],
    ["service-task", "palvelutehtavaa_koskevat_luovutuskiellot", "palvelutehtavaa_koskeva_luovutuskielto"],
    ["document", "asiakirjoja_koskevat_luovutuskiellot", "asiakirjaa_koskeva_luovutuskielto"],
  ] as const;

  it.each(kinds)("of a %s names the representative who made it, and nobody when the client did", (kind, heading, list) => {
    const denied = (...denials: readonly object[]) => ({ [heading]: { [list]: denials } });
    const byPerson = { henkilo_joka_kieltaa_asiakastietojen_luovuttamisen: [person] };
    const byRepresentative = { kieltaja_on_laillinen_edustaja: true };
    expect(demandedIn(disclosureDenial, denied(byRepresentative))).toEqual([`disclosure-denial/${kind}-denier`]);
    expect(demandedIn(disclosureDenial, denied({ ...byRepresentative, ...byPerson }))).toEqual([]);
    expect(demandedIn(disclosureDenial, denied({ kieltaja_on_laillinen_edustaja: false }))).toEqual([]);
    expect(brokenIn(disclosureDenial, denied({ ...byRepresentative, ...byPerson }, byPerson))).toEqual([
      `disclosure-denial/${kind}-denier`,
    ]);
  });

  it("names its author when it was made in a client system", () => {
    expect(demandedIn(disclosureDenial, {}, ["madeInClientSystem"])).toEqual(["disclosure-denial/author"]);
    expect(demandedIn(disclosureDenial, { ammattihenkilon_laatima_asiakirja: author }, ["madeInClientSystem"])).toEqual([]);
  });
});
