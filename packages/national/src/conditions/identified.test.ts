import { describe, expect, it } from "vitest";
import type { Structure } from "../structure/structure.ts";
import { clientRelationship } from "../structures/client-relationship.gen.ts";
import { conferenceNote } from "../structures/conference-note.gen.ts";
import { contactAssessment } from "../structures/contact-assessment.gen.ts";
import { disclosureDenial } from "../structures/disclosure-denial.gen.ts";
import { disclosurePermit } from "../structures/disclosure-permit.gen.ts";
import { encounterNote } from "../structures/encounter-note.gen.ts";
import { guidanceNote } from "../structures/guidance-note.gen.ts";
import { initiationNote } from "../structures/initiation-note.gen.ts";
import { matter } from "../structures/matter.gen.ts";
import { otherNote } from "../structures/other-note.gen.ts";
import { workingAgeServiceDecision } from "../structures/working-age-service-decision.gen.ts";
import { demandedIn } from "./testing.ts";

const name = { sukunimi: "Asiakas-12", etunimet: "Testi" };
const byCode = { ...name, henkilotunnus: { value: "010190-999X" } };
const byTemporary = { ...name, tilapainen_yksilointitunnus: { value: "Testi-1" } };

const clients: readonly (readonly [string, Structure, (client: object) => object])[] = [
  ["matter", matter, (client) => ({ asiakas: [client] })],
  ["contact-assessment", contactAssessment, (client) => ({ asiakas: [client] })],
  ["working-age-service-decision", workingAgeServiceDecision, (client) => ({ asiakas: [client] })],
  ["initiation-note", initiationNote, (client) => ({ asiakas: [client] })],
  ["guidance-note", guidanceNote, (client) => ({ asiakas: [client] })],
  ["conference-note", conferenceNote, (client) => ({ asiakas: [client] })],
  ["encounter-note", encounterNote, (client) => ({ asiakas: [client] })],
  ["other-note", otherNote, (client) => ({ asiakas: [client] })],
  ["client-relationship", clientRelationship, (client) => ({ asiakas: client })],
];

const byId = (ids: readonly (string | undefined)[]) => ids.filter((id) => id?.includes("identified-by"));

describe("a client is identified", () => {
  it.each(clients)("%s: by an identity code or a temporary identifier, or both are asked for", (id, structure, withClient) => {
    expect(byId(demandedIn(structure, withClient(name)))).toEqual([
      `${id}/identified-by-henkilotunnus`,
      `${id}/identified-by-tilapainen-yksilointitunnus`,
    ]);
    expect(byId(demandedIn(structure, withClient(byCode)))).toEqual([]);
    expect(byId(demandedIn(structure, withClient(byTemporary)))).toEqual([]);
    expect(byId(demandedIn(structure, withClient({ ...byCode, ...byTemporary })))).toEqual([]);
  });

  it("each of several by their own", () => {
    expect(byId(demandedIn(matter, { asiakas: [byCode, name] }))).toHaveLength(2);
  });

  it("not by an empty identifier", () => {
    expect(byId(demandedIn(matter, { asiakas: [{ ...name, henkilotunnus: { value: " " } }] }))).toHaveLength(2);
  });
});

describe("a legal representative is identified", () => {
  const permit = (giver: object) => ({ luovutusluvan_antaja_on_laillinen_edustaja: true, luovutusluvan_antaja: [giver] });
  const denial = (denier: object) => ({
    asiakirjoja_koskevat_luovutuskiellot: {
      asiakirjaa_koskeva_luovutuskielto: [
        { kieltaja_on_laillinen_edustaja: true, henkilo_joka_kieltaa_asiakastietojen_luovuttamisen: [denier] },
      ],
    },
  });

  it.each([
    ["a permit", disclosurePermit, permit],
    ["a denial", disclosureDenial, denial],
  ])("in %s: by one of three identifiers, or all are asked for", (_, structure, withPerson) => {
    expect(byId(demandedIn(structure, withPerson(name)))).toHaveLength(3);
    for (const person of [byCode, byTemporary, { ...name, edunvalvojan_tunniste: "Testi-2" }]) {
      expect(byId(demandedIn(structure, withPerson(person)))).toEqual([]);
    }
  });
});
