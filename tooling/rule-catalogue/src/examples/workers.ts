import type { Professional } from "@koonti/core";

/** A social worker in a public-service office. */
export const socialWorker = {
  name: "Testi Työntekijä-03A",
  profession: "socialWorker",
  employment: "publicOffice",
  unit: "Testi-Aikuissosiaalityö",
} as const satisfies Professional;

/** The same profession without the office. */
export const contractedSocialWorker = {
  name: "Testi Työntekijä-04B",
  profession: "socialWorker",
  employment: "employmentContract",
} as const satisfies Professional;

/** A licensed social counsellor in a public-service office. */
export const counsellor = {
  name: "Testi Työntekijä-05C",
  profession: "socialCounsellor",
  employment: "publicOffice",
} as const satisfies Professional;

/** A health care professional. */
export const nurse = {
  name: "Testi Työntekijä-06D",
  profession: "nurse",
  employment: "publicOffice",
} as const satisfies Professional;

/** A professional of neither field. */
export const employmentSpecialist = {
  name: "Testi Työntekijä-07E",
  profession: "employmentSpecialist",
  employment: "employmentContract",
} as const satisfies Professional;
