import { describe, expect, it } from "vitest";
import { needAssessment } from "../structures/need-assessment.gen.ts";
import { workingAgeNeedAssessment } from "../structures/working-age-need-assessment.gen.ts";
import { brokenIn, coded } from "./testing.ts";

const employment = (code: string) => ({ tyoelama: { tyotilanne: [coded("1.2.246.537.6.1297", code)], tyosuhde_on_vakinainen: true } });

const conclusions = (content: object) => ({ johtopaatokset_ja_jatkotoimet: content });

const worker = { sukunimi: "Työntekijä-03A", etunimet: "Testi" };

const WHY = "perustelut_miksi_asiakassuunnitelmaa_ei_laadita";

describe("the service-need assessment of a working-age client", () => {
  it.each([
    ["looking-for-home", { asuminen: { vakinainen: true, asiakkaan_asunnonhaku_on_kaynnissa: true } }],
    ["looking-for-home", { asuminen: { asiakkaan_asunnonhaku_on_kaynnissa: false } }],
    ["permanent-employment", employment("103")],
    ["permanent-employment", { tyoelama: { tyosuhde_on_vakinainen: true } }],
    ["plan-will-be-made", conclusions({ asiakkuuden_jatko: { asiakkuus_jatkuu: false }, asiakkaalle_laaditaan_asiakassuunnitelma: true })],
    ["why-no-plan", conclusions({ asiakkaalle_laaditaan_asiakassuunnitelma: true, [WHY]: "Testi" })],
    ["why-no-plan", conclusions({ [WHY]: "Testi" })],
    ["personal-worker", conclusions({ asiakas_tarvitsee_omatyontekijan: false, omatyontekija: [worker] })],
    ["personal-worker", conclusions({ omatyontekija: [worker] })],
  ])("does not take what %s hides", (id, document) => {
    expect(brokenIn(workingAgeNeedAssessment, document)).toEqual([`working-age-need-assessment/${id}`]);
  });

  it.each([
    ["looking-for-home", { asuminen: { vakinainen: false, asiakkaan_asunnonhaku_on_kaynnissa: true } }],
    ["permanent-employment of full-time work", employment("100")],
    ["permanent-employment of part-time work", employment("101")],
    ["permanent-employment of work on call", employment("102")],
    ["plan-will-be-made", conclusions({ asiakkuuden_jatko: { asiakkuus_jatkuu: true }, asiakkaalle_laaditaan_asiakassuunnitelma: true })],
    ["plan-will-be-made while continuation is open", conclusions({ asiakkaalle_laaditaan_asiakassuunnitelma: true })],
    [
      "why-no-plan",
      conclusions({ asiakkuuden_jatko: { asiakkuus_jatkuu: true }, asiakkaalle_laaditaan_asiakassuunnitelma: false, [WHY]: "Testi" }),
    ],
    ["personal-worker", conclusions({ asiakas_tarvitsee_omatyontekijan: true, omatyontekija: [worker] })],
  ])("takes %s", (_, document) => {
    expect(brokenIn(workingAgeNeedAssessment, document)).toEqual([]);
  });

  it("does not ask why there is no plan when the client relationship ends", () => {
    const document = conclusions({
      asiakkuuden_jatko: { asiakkuus_jatkuu: false },
      asiakkaalle_laaditaan_asiakassuunnitelma: false,
      [WHY]: "Testi",
    });
    expect(brokenIn(workingAgeNeedAssessment, document)).toEqual([
      "working-age-need-assessment/plan-will-be-made",
      "working-age-need-assessment/why-no-plan",
    ]);
  });
});

describe("the service-need assessment in common", () => {
  it.each([
    ["why-no-plan", conclusions({ asiakkaalle_laaditaan_asiakassuunnitelma: true, [WHY]: "Testi" })],
    ["personal-worker", conclusions({ asiakas_tarvitsee_omatyontekijan: false, omatyontekija: worker })],
  ])("does not take what %s hides", (id, document) => {
    expect(brokenIn(needAssessment, document)).toEqual([`need-assessment/${id}`]);
  });

  it.each([
    ["why-no-plan when there is none", conclusions({ asiakkaalle_laaditaan_asiakassuunnitelma: false, [WHY]: "Testi" })],
    ["why-no-plan while it is open", conclusions({ [WHY]: "Testi" })],
    ["personal-worker", conclusions({ asiakas_tarvitsee_omatyontekijan: true, omatyontekija: worker })],
  ])("takes %s", (_, document) => {
    expect(brokenIn(needAssessment, document)).toEqual([]);
  });
});
