import type { FieldCondition } from "../structure/field-condition.ts";

const CONCLUSIONS = ["johtopaatokset_ja_jatkotoimet"];

/** What depends on what in the service-need assessment that service tasks have in common (spec rules 4 and 5). */
export const needAssessmentConditions: readonly FieldCondition[] = [
  {
    id: "need-assessment/why-no-plan",
    at: CONCLUSIONS,
    fields: ["perustelut_miksi_asiakassuunnitelmaa_ei_laadita"],
    showWhen: { not: { path: "asiakkaalle_laaditaan_asiakassuunnitelma", equals: true } },
  },
  {
    id: "need-assessment/personal-worker",
    at: CONCLUSIONS,
    fields: ["omatyontekija"],
    showWhen: { path: "asiakas_tarvitsee_omatyontekijan", equals: true },
  },
];
