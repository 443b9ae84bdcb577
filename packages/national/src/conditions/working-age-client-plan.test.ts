import { describe, expect, it } from "vitest";
import type { NationalCodeSystem } from "../codes/code-list.ts";
import { review } from "../complete/review.ts";
import { workingAgeClientPlan } from "../structures/working-age-client-plan.gen.ts";
import { brokenIn, coded } from "./testing.ts";

const SERVICES = "tyoikaisten_palvelujen_asiakassuunnitelma/palvelu";

const planned = (...palvelut: readonly object[]) => ({ menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan: { palvelut } });

const service = (code: string, more: object = {}) => ({ palvelu: { system: SERVICES, code, display: "" }, ...more });

const task = { palvelutehtava: coded("1.2.246.537.6.1221", "15") };

const social = (code: string) => ({ sosiaalipalvelu: coded("1.2.246.537.6.1222", code) });

const method = { menetelma: [coded("1.2.246.537.6.1293", "7")] };

describe("the client plan of a working-age client", () => {
  it.each([
    ["social-service-details", planned(service("12", task))],
    ["social-service-details", planned(service("2", social("45")))],
    ["method", planned(service("1", { ...social("93"), ...method }))],
    ["method", planned(service("1", method))],
  ])("does not take what %s hides", (id, document) => {
    expect(brokenIn(workingAgeClientPlan, document)).toEqual([`working-age-client-plan/${id}`]);
  });

  it.each([
    ["task and social service of social services", planned(service("1", { ...task, ...social("93") }))],
    ["a method of social guidance", planned(service("1", { ...social("45"), ...method }))],
    ["a method of social work", planned(service("1", { ...social("46"), ...method }))],
    ["another service without them", planned(service("12"))],
  ])("takes %s", (_, document) => {
    expect(brokenIn(workingAgeClientPlan, document)).toEqual([]);
  });

  it("judges each planned service by its own answers", () => {
    const remarks = review(workingAgeClientPlan, planned(service("1", { ...social("45"), ...method }), service("12", method)));
    expect(remarks.map(({ path }) => path.slice(-3))).toEqual([["palvelut", 1, "menetelma"]]);
  });

  it("has nothing to evaluate in the first plan, and only there", () => {
    const evaluated = { suunnitelman_arviointi: { menetelmien_arviointi: [{ kuvaus_menetelman_kaytosta: "Testi" }] } };
    expect(brokenIn(workingAgeClientPlan, evaluated, ["firstPlan"])).toEqual(["working-age-client-plan/nothing-to-evaluate-in-first-plan"]);
    expect(brokenIn(workingAgeClientPlan, evaluated)).toEqual([]);
    expect(brokenIn(workingAgeClientPlan, {}, ["firstPlan"])).toEqual([]);
  });

  it("takes subclasses of goals and not main classes, where the list is at hand", () => {
    const goals: NationalCodeSystem = {
      oid: "1.2.246.537.6.1292",
      name: { fi: "Tavoitteet", sv: "Mål", en: "Goals" },
      status: "complete",
      codes: ["T", "T1"].map((code) => ({ code, label: { fi: code, sv: code, en: code } })),
      parents: { T1: "T" },
    };
    const document = { asetettavat_tavoitteet: [{ tavoite: coded(goals.oid, "T1") }, { tavoite: coded(`${goals.oid}.2024`, "T") }] };
    const remarks = review(workingAgeClientPlan, document, { codeSystems: [goals] });
    expect(remarks.map(({ kind, path }) => [kind, path.slice(1)])).toEqual([["mainClass", ["asetettavat_tavoitteet", 1, "tavoite"]]]);
    expect(review(workingAgeClientPlan, document)).toEqual([]);
  });
});
