import { type FieldDefinition, type FormDefinition, type LocalizedText, optionsFrom } from "@koonti/core";
import { workingAgeServiceDecision } from "@koonti/national";
import { day, one, professional, some, words, yesNo } from "../form/fields.ts";
import { fieldsOfMembers } from "../national/member/member-fields.ts";
import { DECISION_MEMBERS } from "./members.ts";
import { DECISION_KINDS, type DecisionKind } from "./schema.ts";

const KIND_LABELS: Readonly<Record<DecisionKind, LocalizedText>> = {
  socialService: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
  socialAssistance: { fi: "Toimeentulotuki", sv: "Utkomststöd", en: "Social assistance" },
};

const ON_ASSISTANCE = { path: "kind", equals: "socialAssistance" } as const;
const FIXED_TERM = { path: "validUntil", present: true } as const;

const decidedFields: readonly FieldDefinition[] = [
  day("decidedOn", { fi: "Päätetty", sv: "Beslutat", en: "Decided on" }, { required: true, ref: "SHL-45-e" }),
  one(
    "kind",
    { fi: "Mistä päätetään", sv: "Vad beslutet gäller", en: "What is decided on" },
    { options: optionsFrom(DECISION_KINDS, KIND_LABELS), required: true, ref: "SHL-46" },
  ),
  one("applicationId", { fi: "Hakemus", sv: "Ansökan", en: "Application" }, { showWhen: ON_ASSISTANCE, ref: "TTL-14a" }),
  one("planId", { fi: "Suunnitelma", sv: "Plan", en: "Plan" }, { ref: "SHL-45-d" }),
  some(
    "grantedServices",
    { fi: "Myönnetyt suunnitelman palvelut", sv: "Beviljad service enligt planen", en: "Services of the plan that are granted" },
    {
      ref: "SHL-11",
      help: {
        fi: "Palvelut ovat asiakkaan uusimmasta suunnitelmasta.",
        sv: "Servicen är från klientens senaste plan.",
        en: "The services are those of the client's newest plan.",
      },
    },
  ),
  words("serviceDescription", { fi: "Palvelun kuvaus", sv: "Beskrivning av servicen", en: "Description of the service" }),
];

const reasonFields: readonly FieldDefinition[] = [
  words(
    "deviationReason",
    { fi: "Miksi päätös poikkeaa suunnitelmasta", sv: "Varför beslutet avviker från planen", en: "Why the decision differs from the plan" },
    { ref: "SHL-45-d" },
  ),
  words("reasons", { fi: "Perustelut", sv: "Motivering", en: "Reasons" }, { ref: "SHL-45-e" }),
  words(
    "extensionGround",
    { fi: "Miksi käsittely kesti", sv: "Varför behandlingen drog ut på tiden", en: "Why it took longer" },
    { ref: "SHL-45-b" },
  ),
];

const givenFields: readonly FieldDefinition[] = [
  yesNo("written", { fi: "Päätös on kirjallinen", sv: "Beslutet är skriftligt", en: "The decision is in writing" }, { ref: "SHL-45-a" }),
  yesNo(
    "rectificationInstructions",
    {
      fi: "Oikaisuvaatimusohje on liitetty",
      sv: "Anvisning om omprövning har bifogats",
      en: "Instructions for claiming a rectification are attached",
    },
    { ref: "SHL-45-e" },
  ),
  day(
    "validUntil",
    { fi: "Voimassa asti", sv: "I kraft till och med", en: "In force until" },
    {
      ref: "VPL-5",
      help: {
        fi: "Jätä tyhjäksi, kun päätös on voimassa toistaiseksi.",
        sv: "Lämna tomt när beslutet gäller tills vidare.",
        en: "Leave empty when the decision is in force until further notice.",
      },
    },
  ),
  words(
    "fixedTermReason",
    { fi: "Miksi päätös on määräaikainen", sv: "Varför beslutet är tidsbegränsat", en: "Why the decision is for a fixed term" },
    { showWhen: FIXED_TERM, ref: "VPL-5" },
  ),
  professional("decider", { fi: "Päättäjä", sv: "Beslutsfattare", en: "Decided by" }, { ref: "SHL-46" }),
];

/** The form of a decision (SHL 45 §, 46 §). What structure 11052 asks besides is in a section of its own. */
export const decisionForm: FormDefinition = {
  id: "casework/decision",
  title: { fi: "Päätös", sv: "Beslut", en: "Decision" },
  sections: [
    {
      id: "decision",
      title: { fi: "Päätös", sv: "Beslut", en: "Decision" },
      fields: [...decidedFields, ...reasonFields, ...givenFields],
    },
    {
      id: "details",
      title: { fi: "Päätöksen muut tiedot", sv: "Övriga uppgifter om beslutet", en: "Other details of the decision" },
      fields: [
        ...fieldsOfMembers(DECISION_MEMBERS, workingAgeServiceDecision.fields, workingAgeServiceDecision.oid),
        words("additionalInformation", { fi: "Lisätiedot", sv: "Ytterligare uppgifter", en: "Additional information" }),
      ],
    },
  ],
};
