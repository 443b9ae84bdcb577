import { describe, expect, it } from "vitest";
import { parse } from "../read/parse.ts";
import { workingAgeClientPlan } from "../structures/working-age-client-plan.gen.ts";
import { workingAgeNeedAssessment } from "../structures/working-age-need-assessment.gen.ts";
import { codeAt } from "./code-at.ts";
import { codeOf } from "./code-of.ts";
import { codeStates } from "./code-states.ts";
import { CODE_SYSTEMS } from "./code-systems.ts";
import { NOTIFIERS } from "./notifiers.ts";

const CURRENT = "palvelut_joita_asiakas_talla_hetkella_saa/palvelut";
const PLANNED = "menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan/palvelut/palvelu";

const person = { sukunimi: "Asiakas-12", etunimet: "Testi", henkilotunnus: { value: "010190-999X" } };
const author = { sukunimi: "Työntekijä-03A", etunimet: "Testi" };

const plan = (content: object) => ({ tyoikaisten_palvelujen_asiakassuunnitelma: { asiakas: [person], laatija: [author], ...content } });

describe("codeAt", () => {
  it("keeps apart the two lists of services that share names and not codes", () => {
    expect(codeAt(workingAgeClientPlan, CURRENT, "12")).toEqual({
      system: "tyoikaisten_palvelujen_asiakassuunnitelma/palvelut",
      code: "12",
      display: "Oikeusapu",
    });
    expect(codeAt(workingAgeClientPlan, PLANNED, "12")).toEqual({
      system: "tyoikaisten_palvelujen_asiakassuunnitelma/palvelu",
      code: "12",
      display: "Perusterveydenhuollon palvelut",
    });
  });

  it("gives codes that the structure takes in their own field and in no other", () => {
    const current = codeAt(workingAgeClientPlan, CURRENT, "12");
    const planned = codeAt(workingAgeClientPlan, PLANNED, "12");
    const inFields = (now: object, later: object) =>
      plan({
        palvelut_joita_asiakas_talla_hetkella_saa: { palvelut: [now] },
        menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan: { palvelut: [{ palvelu: later }] },
      });
    expect(parse(workingAgeClientPlan, inFields(current, planned)).ok).toBe(true);
    const swapped = parse(workingAgeClientPlan, inFields(planned, current));
    expect(swapped.ok ? [] : swapped.error.map(({ code }) => code)).toEqual(["wrongSystem", "wrongSystem"]);
  });

  it("speaks the language asked for, and takes a text of its own for lists without texts", () => {
    expect(codeAt(workingAgeClientPlan, "asetettavat_tavoitteet/tavoitteen_asteikko", "2", "sv").display).toBe(
      "Förhindra en försämring av situationen",
    );
    expect(codeAt(workingAgeClientPlan, "laatija/palveluyksikko", "1.2.246.10.1", "fi", "Testi-yksikkö")).toEqual({
      system: "urn:oid:1.2.246.537.6.202",
      code: "1.2.246.10.1",
      display: "Testi-yksikkö",
    });
  });

  it("writes a name for the list whose system the assessment leaves open", () => {
    const code = codeAt(workingAgeNeedAssessment, "aikaisemmat_ja_nykyiset_palvelut/palvelu", "1");
    expect(code).toEqual({ system: "tyoikaisten_palvelutarpeen_arvio/palvelu", code: "1", display: "Sosiaalipalvelut" });
  });

  it("throws for a field that is not there or has no codes", () => {
    expect(() => codeAt(workingAgeClientPlan, "laatija/sukunimi", "1")).toThrow(RangeError);
    expect(() => codeAt(workingAgeClientPlan, "ei/ole", "1")).toThrow(RangeError);
  });
});

describe("codeOf", () => {
  it("takes the version of a list into its system", () => {
    expect(codeOf(NOTIFIERS, "10", "sv")).toEqual({ system: "urn:oid:1.2.246.537.6.1243", code: "10", display: "Polismyndighet" });
    expect(codeOf({ ...NOTIFIERS, version: "2022" }, "10").system).toBe("urn:oid:1.2.246.537.6.1243.2022");
  });

  it("keeps a code the list does not have as its own text", () => {
    expect(codeOf({ system: "x/y", codes: [] }, "7")).toEqual({ system: "x/y", code: "7", display: "7" });
  });
});

describe("codeStates", () => {
  it("tells of every coded value whether it could be verified", () => {
    const document = {
      asetettavat_tavoitteet: [{ tavoitteen_asteikko: codeAt(workingAgeClientPlan, "asetettavat_tavoitteet/tavoitteen_asteikko", "1") }],
      menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan: {
        palvelut: [{ menetelma: [codeAt(workingAgeClientPlan, PLANNED.replace(/palvelu$/, "menetelma"), "3")] }],
      },
    };
    const states = codeStates(workingAgeClientPlan, document, CODE_SYSTEMS, "en");
    expect(states.map(({ row, label, state }) => [row, label, state])).toEqual([
      [37, "Direction of the goal", "verified"],
      [48, "Method", "unverified"],
    ]);
    expect(states[1]?.path.slice(-3)).toEqual([0, "menetelma", 0]);
  });
});
