import type { CodeEntry } from "@koonti/core";

/**
 * Purposes of services that parties often name (fi: palvelun tarkoitus). A suggestion, not a closed list: an assessment may hold any text.
 * Two providers of one purpose are shown as an overlap, so a shared word matters more than an exact one.
 */
export const SERVICE_PURPOSES = [
  { code: "budgetCounselling", label: { fi: "Talous- ja velkaohjaus", sv: "Ekonomisk handledning", en: "Budget counselling" } },
  { code: "housingSearch", label: { fi: "Asunnon etsiminen", sv: "Sökande av bostad", en: "Search for housing" } },
  { code: "housingSupport", label: { fi: "Asumisen tuki", sv: "Stöd för boende", en: "Support for housing" } },
  { code: "emergencyAccommodation", label: { fi: "Hätämajoitus", sv: "Nödinkvartering", en: "Emergency accommodation" } },
  { code: "workTrial", label: { fi: "Työkokeilu", sv: "Arbetsprövning", en: "Work trial" } },
  {
    code: "workAbilityAssessment",
    label: { fi: "Työkyvyn selvitys", sv: "Utredning av arbetsförmågan", en: "Examination of work ability" },
  },
  { code: "jobSearchSupport", label: { fi: "Työnhaun tuki", sv: "Stöd för jobbsökning", en: "Support in job search" } },
  { code: "rehabilitation", label: { fi: "Kuntoutus", sv: "Rehabilitering", en: "Rehabilitation" } },
  { code: "groupActivity", label: { fi: "Ryhmätoiminta", sv: "Gruppverksamhet", en: "Group activity" } },
  { code: "transport", label: { fi: "Kuljetukset", sv: "Transporter", en: "Transport" } },
  { code: "detoxification", label: { fi: "Päihdekatko", sv: "Avgiftning", en: "Detoxification" } },
  { code: "substanceUseTreatment", label: { fi: "Päihdehoito", sv: "Missbrukarvård", en: "Substance-use treatment" } },
  { code: "mentalHealthTreatment", label: { fi: "Mielenterveyden hoito", sv: "Vård av psykisk ohälsa", en: "Mental health treatment" } },
  { code: "supportiveTalks", label: { fi: "Tukikeskustelut", sv: "Stödsamtal", en: "Supportive talks" } },
  { code: "homeVisits", label: { fi: "Kotikäynnit", sv: "Hembesök", en: "Home visits" } },
  { code: "homeCare", label: { fi: "Kotihoito", sv: "Hemvård", en: "Home care" } },
  { code: "mealService", label: { fi: "Ateriapalvelu", sv: "Måltidsservice", en: "Meal service" } },
  { code: "parentingSupport", label: { fi: "Vanhemmuuden tuki", sv: "Stöd för föräldraskap", en: "Support for parenting" } },
  { code: "safetyPlanning", label: { fi: "Turvasuunnittelu", sv: "Säkerhetsplanering", en: "Safety planning" } },
  { code: "legalAdvice", label: { fi: "Oikeudellinen neuvonta", sv: "Juridisk rådgivning", en: "Legal advice" } },
  { code: "benefitGuidance", label: { fi: "Etuusneuvonta", sv: "Rådgivning om förmåner", en: "Guidance on benefits" } },
  { code: "digitalSupport", label: { fi: "Digituki", sv: "Digitalt stöd", en: "Digital support" } },
  { code: "interpretation", label: { fi: "Tulkkaus", sv: "Tolkning", en: "Interpretation" } },
  { code: "respiteForCarer", label: { fi: "Omaishoitajan vapaa", sv: "Ledighet för närståendevårdare", en: "Respite for a carer" } },
] as const satisfies readonly CodeEntry[];

/** Code of a known purpose in {@link SERVICE_PURPOSES}. */
export type ServicePurpose = (typeof SERVICE_PURPOSES)[number]["code"];
