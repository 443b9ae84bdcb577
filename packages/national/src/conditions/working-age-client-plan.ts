import { type FieldCondition, NEVER } from "../structure/field-condition.ts";

const PLANNED_SERVICE = ["menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan", "palvelut"];

/** Code of the internal list of services for social services. */
const SOCIAL_SERVICES = "1";

/** Codes of list 1222 for social guidance and social work. */
const GUIDANCE_OR_SOCIAL_WORK = ["45", "46"];

/** What depends on what in the client plan of a working-age client (spec rules 12, 13, 16 and 17). */
export const workingAgeClientPlanConditions: readonly FieldCondition[] = [
  {
    id: "working-age-client-plan/nothing-to-evaluate-in-first-plan",
    at: [],
    fields: ["suunnitelman_arviointi"],
    given: "firstPlan",
    showWhen: NEVER,
  },
  {
    id: "working-age-client-plan/goals-by-subclass",
    at: [],
    fields: ["suunnitelman_arviointi.edellisen_suunnitelman_tavoitteiden_saavuttaminen.tavoite", "asetettavat_tavoitteet.tavoite"],
    leavesOnly: true,
  },
  {
    id: "working-age-client-plan/social-service-details",
    at: PLANNED_SERVICE,
    fields: ["palvelutehtava", "sosiaalipalvelu"],
    showWhen: { path: "palvelu.code", equals: SOCIAL_SERVICES },
  },
  {
    id: "working-age-client-plan/method",
    at: PLANNED_SERVICE,
    fields: ["menetelma"],
    showWhen: { path: "sosiaalipalvelu.code", in: GUIDANCE_OR_SOCIAL_WORK },
  },
];
