import type { CodeEntry } from "@koonti/core";

/** A question on which parties take a stand, with the answers known in the order of their scale; none where the answer is free text. */
export interface ViewTopic<Code extends string = string> extends CodeEntry<Code> {
  readonly values: readonly CodeEntry[];
}

/**
 * Questions on which parties often differ (fi: näkemyksen aihe). A suggestion, not a closed list: an assessment may hold any topic and any
 * value. Values stand from the least to the most, or in no order where there is none.
 */
export const VIEW_TOPICS = [
  {
    code: "canWork",
    label: { fi: "Voiko asiakas tehdä työtä?", sv: "Kan klienten arbeta?", en: "Can the client work?" },
    values: [
      { code: "no", label: { fi: "ei", sv: "nej", en: "no" } },
      { code: "partly", label: { fi: "osittain", sv: "delvis", en: "partly" } },
      { code: "yes", label: { fi: "kyllä", sv: "ja", en: "yes" } },
    ],
  },
  {
    code: "workAbility",
    label: { fi: "Työkyky", sv: "Arbetsförmåga", en: "Work ability" },
    values: [
      { code: "none", label: { fi: "ei työkykyä", sv: "ingen arbetsförmåga", en: "none" } },
      { code: "reducedLasting", label: { fi: "alentunut pysyvästi", sv: "varaktigt nedsatt", en: "reduced for good" } },
      { code: "reducedForNow", label: { fi: "alentunut toistaiseksi", sv: "nedsatt tills vidare", en: "reduced for now" } },
      { code: "full", label: { fi: "täysi", sv: "full", en: "full" } },
    ],
  },
  {
    code: "medicationManagement",
    label: { fi: "Lääkkeistä huolehtiminen", sv: "Skötsel av mediciner", en: "Managing medication" },
    values: [
      { code: "fails", label: { fi: "ei onnistu", sv: "lyckas inte", en: "fails" } },
      { code: "withSupport", label: { fi: "onnistuu tuettuna", sv: "lyckas med stöd", en: "with support" } },
      { code: "manages", label: { fi: "onnistuu", sv: "lyckas", en: "manages" } },
    ],
  },
  {
    code: "networkSupport",
    label: { fi: "Läheisten antama tuki", sv: "Stöd från närstående", en: "Support from close ones" },
    values: [
      { code: "none", label: { fi: "ei tukea", sv: "inget stöd", en: "none" } },
      { code: "occasional", label: { fi: "silloin tällöin", sv: "då och då", en: "now and then" } },
      { code: "weekly", label: { fi: "viikoittain", sv: "varje vecka", en: "weekly" } },
      { code: "daily", label: { fi: "päivittäin", sv: "dagligen", en: "daily" } },
    ],
  },
  {
    code: "threatLevel",
    label: { fi: "Uhan taso", sv: "Hotnivå", en: "Level of threat" },
    values: [
      { code: "low", label: { fi: "matala", sv: "låg", en: "low" } },
      { code: "moderate", label: { fi: "kohtalainen", sv: "måttlig", en: "moderate" } },
      { code: "high", label: { fi: "korkea", sv: "hög", en: "high" } },
    ],
  },
  {
    code: "willingnessToMeet",
    label: { fi: "Halu tavata", sv: "Vilja att träffas", en: "Willingness to meet" },
    values: [
      { code: "refuses", label: { fi: "kieltäytyy", sv: "vägrar", en: "refuses" } },
      { code: "opensSlowly", label: { fi: "avautuu vähitellen", sv: "öppnar sig småningom", en: "opens slowly" } },
      { code: "willing", label: { fi: "tapaa mielellään", sv: "träffas gärna", en: "willing" } },
    ],
  },
  {
    code: "readinessForTreatment",
    label: { fi: "Valmius hoitoon", sv: "Beredskap för vård", en: "Readiness for treatment" },
    values: [
      { code: "refusesTreatment", label: { fi: "kieltäytyy hoidosta", sv: "vägrar vård", en: "refuses treatment" } },
      { code: "undecided", label: { fi: "ei ole päättänyt", sv: "har inte bestämt sig", en: "undecided" } },
      { code: "wantsToReduce", label: { fi: "haluaa vähentää", sv: "vill minska", en: "wants to reduce" } },
      { code: "wantsTreatment", label: { fi: "haluaa hoitoon", sv: "vill ha vård", en: "wants treatment" } },
    ],
  },
  {
    code: "reasonForArrears",
    label: { fi: "Maksurästien syy", sv: "Orsak till betalningsrester", en: "Reason for arrears" },
    values: [
      { code: "costOfHousing", label: { fi: "asumisen kalleus", sv: "dyrt boende", en: "cost of housing" } },
      { code: "lowIncome", label: { fi: "pienet tulot", sv: "låga inkomster", en: "low income" } },
      { code: "moneyManagement", label: { fi: "rahankäyttö", sv: "hantering av pengar", en: "money management" } },
      { code: "exploitation", label: { fi: "hyväksikäyttö", sv: "utnyttjande", en: "exploitation" } },
    ],
  },
  { code: "debtTotalEur", label: { fi: "Velkojen määrä (euroa)", sv: "Skulder totalt (euro)", en: "Total of debts (euros)" }, values: [] },
  {
    code: "distanceToServicesKm",
    label: { fi: "Matka palveluihin (km)", sv: "Avstånd till service (km)", en: "Distance to services (km)" },
    values: [],
  },
] as const satisfies readonly ViewTopic[];

/** Code of a known topic in {@link VIEW_TOPICS}. */
export type ViewTopicCode = (typeof VIEW_TOPICS)[number]["code"];
