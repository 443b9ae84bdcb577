import type { LocalizedText } from "@koonti/core";
import { PLAN_ITEM_LABELS } from "../plan/labels.ts";

const ID: LocalizedText = { fi: "Tunniste", sv: "Identifierare", en: "Identifier" };
const NEED: LocalizedText = { fi: "Tarve", sv: "Behov", en: "Need" };
const OTHER: LocalizedText = { fi: "Muu kirjaus", sv: "Annan anteckning", en: "Other entry" };

/** Labels of row 13: what the client says. */
export const CLIENT_VIEW = {
  needs: PLAN_ITEM_LABELS.needs,
  services: PLAN_ITEM_LABELS.services,
  strengths: PLAN_ITEM_LABELS.strengths,
  clientProposal: PLAN_ITEM_LABELS.clientProposal,
} as const;

/** Labels of row 14: what the professional says. */
export const PROFESSIONAL_VIEW = {
  needs: PLAN_ITEM_LABELS.needs,
  services: PLAN_ITEM_LABELS.services,
  necessaryServices: PLAN_ITEM_LABELS.necessaryServices,
  strengths: PLAN_ITEM_LABELS.strengths,
  environment: PLAN_ITEM_LABELS.environment,
} as const;

/** Labels of rows 19 and 38: a goal. */
export const GOAL = {
  text: { fi: "Tavoite", sv: "Mål", en: "Goal" },
  ownWords: { fi: "Asiakkaan omin sanoin", sv: "Med klientens egna ord", en: "In the client's own words" },
  targetOn: { fi: "Mihin mennessä", sv: "Till när", en: "By when" },
  need: NEED,
  id: ID,
} as const;

/** Labels of row 47: a service. */
export const SERVICE = {
  name: { fi: "Palvelu", sv: "Tjänst", en: "Service" },
  shl14: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
  provider: { fi: "Järjestäjä tai tuottaja", sv: "Anordnare eller producent", en: "Organiser or provider" },
  need: NEED,
  goal: { fi: "Edistää tavoitetta", sv: "Främjar målet", en: "Furthers the goal" },
  id: ID,
} as const;

/** Labels of row 51: when a service is given. */
export const SERVICE_TIME = {
  duration: { fi: "Kesto", sv: "Varaktighet", en: "Duration" },
  startOn: { fi: "Alkaa", sv: "Börjar", en: "Starts" },
} as const;

/** Labels of rows 52 and 53: a party and what it answers for. */
export const PARTY = {
  name: { fi: "Osapuoli", sv: "Part", en: "Party" },
  kind: { fi: "Laji", sv: "Typ", en: "Kind" },
  sector: { fi: "Toimiala", sv: "Sektor", en: "Sector" },
  responsibility: { fi: "Vastuu", sv: "Ansvar", en: "Responsibility" },
  basis: { fi: "Peruste", sv: "Grund", en: "Ground" },
  givenOn: { fi: "Annettu", sv: "Getts", en: "Given on" },
  provision: { fi: "Säännös", sv: "Bestämmelse", en: "Provision" },
  scope: { fi: "Mitä tietoja koskee", sv: "Vilka uppgifter den gäller", en: "Data it covers" },
  place: { fi: "Järjestys", sv: "Ordning", en: "Order" },
  id: ID,
  other: OTHER,
} as const;

/** Labels of row 57: next steps, follow-up and actions. */
export const NEXT = {
  nextSteps: { fi: "Jatkotoimet", sv: "Fortsatta åtgärder", en: "Next steps" },
  followUp: PLAN_ITEM_LABELS.followUp,
  action: { fi: "Toimi", sv: "Åtgärd", en: "Action" },
  party: { fi: "Tekijä", sv: "Utförare", en: "Done by" },
  goal: GOAL.text,
  dueOn: GOAL.targetOn,
  state: { fi: "Tila", sv: "Läge", en: "State" },
  id: ID,
} as const;

/** Labels of row 58: dissenting views and the client's answers. */
export const VIEWS = {
  dissent: { fi: "Eriävä näkemys", sv: "Avvikande åsikt", en: "Dissenting view" },
  party: { fi: "Esittäjä", sv: "Framförd av", en: "Put forward by" },
  answer: { fi: "Asiakkaan vastaus suunnitelmaan", sv: "Klientens svar på planen", en: "The client's answer to the plan" },
  reason: { fi: "Perustelu", sv: "Motivering", en: "Reason" },
  words: GOAL.ownWords,
  answeredOn: { fi: "Vastattu", sv: "Svarat", en: "Answered on" },
  version: { fi: "Suunnitelman versio", sv: "Planens version", en: "Version of the plan" },
  other: OTHER,
} as const;

/** Labels of row 22: how an earlier goal was reached. */
export const ATTAINED = {
  narrative: { fi: "Arvio", sv: "Bedömning", en: "Assessment" },
  attainment: { fi: "Saavuttaminen asteikolla −2…+2", sv: "Måluppfyllelse på skalan −2…+2", en: "Attainment from −2 to +2" },
  supports: { fi: "Tuki saavuttamista", sv: "Främjade uppnåendet", en: "Supported it" },
  hinders: { fi: "Vaikeutti saavuttamista", sv: "Försvårade uppnåendet", en: "Hindered it" },
  code: { fi: "Tilannetekijän koodi", sv: "Omständighetens kod", en: "Code of the factor" },
} as const;

/** Labels of row 30: how an earlier service was used. */
export const USED = { text: { fi: "Käyttö", sv: "Användning", en: "Use" }, name: SERVICE.name } as const;

const notNeeded = ({ fi, sv, en }: LocalizedText): LocalizedText => ({
  fi: `${fi}, ei tarvita`,
  sv: `${sv}, behövs inte`,
  en: `${en}, not needed`,
});

/** Labels of row 65: what has no row of its own. */
export const REMARKS = {
  additional: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
  kind: { fi: "Suunnitelman laji", sv: "Typ av plan", en: "Kind of plan" },
  madeWithClient: { fi: "Tehty yhdessä asiakkaan kanssa", sv: "Gjord tillsammans med klienten", en: "Made together with the client" },
  obstacle: { fi: "Este yhdessä tekemiselle", sv: "Hinder för att göra den tillsammans", en: "Obstacle to making it together" },
  participation: { fi: "Asiakkaan osallistuminen", sv: "Klientens deltagande", en: "The client's participation" },
  author: { fi: "Laatija", sv: "Upprättare", en: "Author" },
  profession: { fi: "Laatijan ammatti", sv: "Upprättarens yrke", en: "Author's profession" },
  employment: { fi: "Laatijan palvelussuhde", sv: "Upprättarens anställningsförhållande", en: "Author's employment" },
  unit: { fi: "Laatijan yksikkö", sv: "Upprättarens enhet", en: "Author's unit" },
  withoutGoal: { fi: "Tarve ilman tavoitetta", sv: "Behov utan mål", en: "Need without a goal" },
  why: { fi: "Syy", sv: "Orsak", en: "Why" },
  needs: notNeeded(PLAN_ITEM_LABELS.needs),
  services: notNeeded(PLAN_ITEM_LABELS.services),
  necessaryServices: notNeeded(PLAN_ITEM_LABELS.necessaryServices),
  meetings: notNeeded(PLAN_ITEM_LABELS.meetings),
  strengths: notNeeded(PLAN_ITEM_LABELS.strengths),
  duration: notNeeded(PLAN_ITEM_LABELS.duration),
  followUp: notNeeded(PLAN_ITEM_LABELS.followUp),
  environment: notNeeded(PLAN_ITEM_LABELS.environment),
  clientProposal: notNeeded(PLAN_ITEM_LABELS.clientProposal),
} as const;
