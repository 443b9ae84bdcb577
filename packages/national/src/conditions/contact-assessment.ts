import type { FieldCondition } from "../structure/field-condition.ts";
import { identified } from "./one-of.ts";

const NAME = "contact-assessment";

/** Codes of list 1252 for what cannot wait. */
const URGENT = ["1", "2"];

/** What depends on what in the assessment of a notification of need or a contact (spec rules 1 and 23). */
export const contactAssessmentConditions: readonly FieldCondition[] = [
  ...identified(NAME),
  {
    id: `${NAME}/urgent-for-those-who-cannot-wait`,
    at: [],
    fields: ["arvio_asian_kiireellisyydesta"],
    allow: {
      when: {
        any: [
          { path: "henkilo_on_yli_seitsemanviisi_vuotias", equals: true },
          { path: "henkilo_saa_ylinta_hoitotukea", equals: true },
          { path: "erityista_tukea_tarvitseva_lapsi", equals: true },
        ],
      },
      codes: URGENT,
    },
  },
  { id: `${NAME}/child-welfare-reason-by-subclass`, at: [], fields: ["lastensuojeluasian_syy"], leavesOnly: true },
];
