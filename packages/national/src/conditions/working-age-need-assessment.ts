import type { FieldCondition } from "../structure/field-condition.ts";

const CONCLUSIONS = ["johtopaatokset_ja_jatkotoimet"];

/** Codes of list 1297 for those who work full-time, part-time or on call. */
const IN_WORK = ["100", "101", "102"];

/** What depends on what in the service-need assessment of a working-age client (spec rules 3 to 5). */
export const workingAgeNeedAssessmentConditions: readonly FieldCondition[] = [
  {
    id: "working-age-need-assessment/looking-for-home",
    at: ["asuminen"],
    fields: ["asiakkaan_asunnonhaku_on_kaynnissa"],
    showWhen: { path: "vakinainen", equals: false },
  },
  {
    id: "working-age-need-assessment/permanent-employment",
    at: ["tyoelama"],
    fields: ["tyosuhde_on_vakinainen"],
    showWhen: { path: "tyotilanne.code", in: IN_WORK },
  },
  {
    id: "working-age-need-assessment/plan-will-be-made",
    at: CONCLUSIONS,
    fields: ["asiakkaalle_laaditaan_asiakassuunnitelma"],
    showWhen: { not: { path: "asiakkuuden_jatko.asiakkuus_jatkuu", equals: false } },
  },
  {
    id: "working-age-need-assessment/why-no-plan",
    at: CONCLUSIONS,
    fields: ["perustelut_miksi_asiakassuunnitelmaa_ei_laadita"],
    showWhen: {
      all: [
        { not: { path: "asiakkuuden_jatko.asiakkuus_jatkuu", equals: false } },
        { path: "asiakkaalle_laaditaan_asiakassuunnitelma", equals: false },
      ],
    },
  },
  {
    id: "working-age-need-assessment/personal-worker",
    at: CONCLUSIONS,
    fields: ["omatyontekija"],
    showWhen: { path: "asiakas_tarvitsee_omatyontekijan", equals: true },
  },
];
