import { type Condition, fieldsOf, holds } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { CODE_SYSTEMS } from "../codes/code-systems.ts";
import { fieldsOfStructure } from "../structure/field-at.ts";
import { phraseFingerprint } from "../structure/phrase.ts";
import type { Structure } from "../structure/structure.ts";
import { STRUCTURES } from "../structures/all.ts";
import { disclosurePermit } from "../structures/disclosure-permit.gen.ts";
import { initiationNote } from "../structures/initiation-note.gen.ts";
import { matter } from "../structures/matter.gen.ts";
import { notificationOfNeed } from "../structures/notification-of-need.gen.ts";
import { workingAgeClientPlan } from "../structures/working-age-client-plan.gen.ts";
import { workingAgeNeedAssessment } from "../structures/working-age-need-assessment.gen.ts";
import { formOf, structureNumber } from "./form-of.ts";

const fieldAtPath = (structure: Structure, path: string, ...options: readonly Parameters<typeof formOf>[1][]) =>
  [...fieldsOf(formOf(structure, ...options))].find((found) => found.path.join(".") === path)?.field;

const conditionOf = (structure: Structure, path: string, kind: "showWhen" | "requiredWhen"): Condition =>
  fieldAtPath(structure, path, { codeSystems: CODE_SYSTEMS })?.[kind] ?? { any: [] };

describe("formOf", () => {
  it.each(Object.entries<Structure>(STRUCTURES))("draws every field of %s once, in the order of the rows", (_, structure) => {
    const rows = [...fieldsOf(formOf(structure))].flatMap(({ field }) => (field.national ? [field.national.row] : []));
    expect(rows).toEqual([...fieldsOfStructure(structure)].map(({ field }) => field.row));
  });

  it("has a section for each heading or group at the top and one for the fields between them", () => {
    const { sections } = formOf(notificationOfNeed);
    expect(sections.map(({ title, fields }) => [title.en, fields.length])).toEqual([
      ["Person the notification is about", 1],
      ["Notifier", 1],
      ["Other information", 5],
      ["Author", 1],
    ]);
  });

  it.each([
    ["asiakas", "list"],
    ["asiakas.sukunimi", "text"],
    ["asiakas.henkilotunnus", "text"],
    ["asiakas.turvakielto", "yesNo"],
    ["asiakas.yhteystiedot", "group"],
    ["asiakas.yhteystiedot.puhelinnumero", "text"],
    ["ilmoittaja.taho", "code"],
    ["ilmoittamispaivamaara", "date"],
    ["asiasisalto", "codes"],
    ["kuvaus_tilanteesta_ja_huolesta", "longText"],
  ])("draws %s as %s", (path, widget) => {
    expect(fieldAtPath(notificationOfNeed, path)?.widget).toBe(widget);
  });

  it("offers the codes a field allows, and those of a list at hand", () => {
    expect(fieldAtPath(notificationOfNeed, "asiasisalto")?.options).toHaveLength(12);
    expect(fieldAtPath(notificationOfNeed, "ilmoittaja.taho")).toMatchObject({ codeSystem: "1.2.246.537.6.1243" });
    expect(fieldAtPath(notificationOfNeed, "ilmoittaja.taho")?.options).toBeUndefined();
    expect(fieldAtPath(notificationOfNeed, "ilmoittaja.taho", { codeSystems: CODE_SYSTEMS })?.options).toHaveLength(22);
    expect(fieldAtPath(workingAgeClientPlan, "asetettavat_tavoitteet.tavoitteen_asteikko")?.options).toHaveLength(2);
  });

  it("knows where the client's own words go", () => {
    const voices = [...fieldsOf(formOf(workingAgeClientPlan))].flatMap(({ field }) =>
      field.voice === "client" ? [field.national?.row] : [],
    );
    expect(voices).toEqual([13, 50]);
  });

  it("leaves out what it is asked to", () => {
    const omit = ["suunnitelman_arviointi", "laatija.palveluyksikko"];
    const rows = [...fieldsOf(formOf(workingAgeClientPlan, { omit }))].map(({ field }) => field.national?.row);
    expect(rows).not.toContain(15);
    expect(rows).not.toContain(34);
    expect(rows).not.toContain(72);
    expect(rows).toContain(71);
  });

  it("offers the official wording of a phrase when it is at hand", () => {
    const text = "Testi, ei virallinen teksti.";
    const [first, ...others] = disclosurePermit.fields;
    const infoText = { ...others[3], key: "infoteksti", phrases: [phraseFingerprint(text)] };
    const structure = { ...disclosurePermit, fields: [first, infoText].filter((field) => field !== undefined) } as Structure;
    expect(fieldAtPath(structure, "infoteksti", { phrases: ["muu", text] })?.options?.map(({ value }) => value)).toEqual([text]);
    expect(fieldAtPath(structure, "infoteksti")?.options).toEqual([]);
  });

  it.each([
    ["1.2.246.537.6.1506.15020.2024.11.28", "15020"],
    ["1.2.246.537.6.1505.1.2023.6.1", "1505.1"],
  ])("numbers %s as %s", (oid, number) => {
    expect(structureNumber(oid)).toBe(number);
  });
});

describe("the conditions of a form", () => {
  const HOUSING = "asuminen.asiakkaan_asunnonhaku_on_kaynnissa";
  const WORK = "tyoelama.tyosuhde_on_vakinainen";
  const SERVICES = "menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan.palvelut";

  it("show a field by another answer", () => {
    const shown = conditionOf(workingAgeNeedAssessment, HOUSING, "showWhen");
    expect(holds(shown, { asuminen: { vakinainen: false } }, ["asuminen"])).toBe(true);
    expect(holds(shown, { asuminen: { vakinainen: true } }, ["asuminen"])).toBe(false);
  });

  it("show a field by any of several codes", () => {
    const shown = conditionOf(workingAgeNeedAssessment, WORK, "showWhen");
    expect(holds(shown, { tyoelama: { tyotilanne: ["200", "101"] } }, ["tyoelama"])).toBe(true);
    expect(holds(shown, { tyoelama: { tyotilanne: ["200"] } }, ["tyoelama"])).toBe(false);
  });

  it("look at the same member of a list", () => {
    const shown = conditionOf(workingAgeClientPlan, `${SERVICES}.sosiaalipalvelu`, "showWhen");
    const content = { [SERVICES.split(".")[0] ?? ""]: { palvelut: [{ palvelu: "1" }, { palvelu: "12" }] } };
    expect(holds(shown, content, [...SERVICES.split("."), 0])).toBe(true);
    expect(holds(shown, content, [...SERVICES.split("."), 1])).toBe(false);
  });

  it("require one identifier where there is no other", () => {
    const required = conditionOf(matter, "asiakas.henkilotunnus", "requiredWhen");
    const content = { asiakas: [{}, { tilapainen_yksilointitunnus: "Testi-1" }] };
    expect(holds(required, content, ["asiakas", 0])).toBe(true);
    expect(holds(required, content, ["asiakas", 1])).toBe(false);
  });

  it("require in every member of a list what an answer elsewhere asks for", () => {
    const required = conditionOf(matter, "asiakas.asiaan_liittymishetki", "requiredWhen");
    expect(holds(required, { asiakas: [{}], asian_tiedot: { yhteinen_asia: true } }, ["asiakas", 0])).toBe(true);
    expect(holds(required, { asiakas: [{}], asian_tiedot: {} }, ["asiakas", 0])).toBe(false);
  });

  it("know by its code a class that documents know by its text, where the list is at hand", () => {
    const list = {
      oid: "1.2.246.537.6.1221",
      name: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
      status: "complete" as const,
      codes: [{ code: "30", label: { fi: "Perheoikeudelliset palvelut", sv: "Familjerättsliga tjänster", en: "Family-law services" } }],
    };
    const field = fieldAtPath(initiationNote, "arvio_asian_kiireellisyydesta", { codeSystems: [list] });
    expect(holds(field?.requiredWhen ?? { any: [] }, { palvelutehtava: ["15"] })).toBe(true);
    expect(holds(field?.requiredWhen ?? { any: [] }, { palvelutehtava: ["30"] })).toBe(false);
  });

  it("apply only in their circumstances", () => {
    const evaluation = (...circumstances: readonly "firstPlan"[]) =>
      fieldAtPath(workingAgeClientPlan, "suunnitelman_arviointi", { circumstances })?.showWhen;
    expect(evaluation()).toBeUndefined();
    expect(holds(evaluation("firstPlan") ?? { all: [] }, {})).toBe(false);
  });
});
