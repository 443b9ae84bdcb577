import { describe, expect, it } from "vitest";
import { STRUCTURES } from "../structures/all.ts";
import { notificationOfNeed } from "../structures/notification-of-need.gen.ts";
import { workingAgeClientPlan } from "../structures/working-age-client-plan.gen.ts";
import { workingAgeNeedAssessment } from "../structures/working-age-need-assessment.gen.ts";
import { workingAgeServiceDecision } from "../structures/working-age-service-decision.gen.ts";
import { completeness } from "./completeness.ts";

const rows = (...args: Parameters<typeof completeness>) => completeness(...args).map(({ row }) => row);

const person = { sukunimi: "Asiakas-12", etunimet: "Testi", henkilotunnus: { value: "010190-999X" } };
const author = { sukunimi: "Työntekijä-03A", etunimet: "Testi" };

describe("completeness", () => {
  it("of an empty assessment misses what is mandatory, under headings that are not there too", () => {
    expect(rows(workingAgeNeedAssessment, {})).toEqual([2, 3, 4, 8, 10, 15, 90, 91, 97, 107]);
  });

  it("misses what is mandatory inside a group only when the group is there", () => {
    expect(rows(notificationOfNeed, { asiakas: [person], kuvaus_tilanteesta_ja_huolesta: "Testi" })).toEqual([]);
    expect(rows(notificationOfNeed, { asiakas: [person], kuvaus_tilanteesta_ja_huolesta: "Testi", laatija: {} })).toEqual([34, 35]);
  });

  it("takes a hidden group at the top for a heading, and one deeper for a group", () => {
    expect(rows(workingAgeServiceDecision, { asiakas: [person] })).toEqual([10, 11, 13, 17, 20, 34, 35, 38, 86]);
    const notifier = { ilmoittaja: [{ kuvaus: "Testi" }], asiakas: [person], kuvaus_tilanteesta_ja_huolesta: "Testi" };
    expect(rows(notificationOfNeed, notifier)).toEqual([]);
  });

  it("looks into every item of a list and says where", () => {
    const gaps = completeness(workingAgeClientPlan, { asiakas: [person, { ...person, etunimet: " " }], laatija: [author] });
    expect(gaps.map(({ path }) => path)).toEqual([["tyoikaisten_palvelujen_asiakassuunnitelma", "asiakas", 1, "etunimet"]]);
  });

  it.each([undefined, null, "", 3, [], { asiakas: 3 }, { asiakas: [null] }])("bears %j in place of a document", (document) => {
    expect(rows(workingAgeClientPlan, document)).toContain(68);
  });

  it("holds `false` and `0` for answers", () => {
    expect(
      rows(workingAgeNeedAssessment, { palvelutarpeen_arviointia_koskevat_tiedot: { asiakkaalla_on_oikeus_erityiseen_tukeen: false } }),
    ).not.toContain(15);
  });

  it("names each gap once, in the language asked for", () => {
    const gaps = completeness(workingAgeNeedAssessment, {}, { language: "sv" });
    expect(gaps.at(-1)).toMatchObject({ kind: "mandatory", label: "Upprättare" });
    expect(gaps.at(-1)?.message).toContain("Upprättare");
  });

  it.each(Object.entries(STRUCTURES))("of %s asks for nothing twice", (_, structure) => {
    const paths = completeness(structure, {}, { circumstances: ["madeInClientSystem", "archivingOldRecords"] }).map(({ path }) =>
      path.join("/"),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });
});
