import {
  client,
  day,
  defineMapping,
  inList,
  inWords,
  inYesNo,
  labelledText,
  type Mapping,
  professional,
  type WorkingAgeServiceDecisionDocument,
  workingAgeServiceDecision,
} from "@koonti/national";
import { having } from "../national/having.ts";
import { linksOf } from "../national/member/member.ts";
import type { NationalView } from "../national/national-view.ts";
import { DECISION_MEMBERS } from "./members.ts";
import type { Decision } from "./schema.ts";

/** A decision with whom it is about, who wrote it down, and the names of the planned services it grants. */
export type DecisionView = Pick<NationalView<Decision>, "content" | "client" | "author" | "granted">;

const REASONS = {
  deviation: {
    label: { fi: "Miksi poiketaan suunnitelmasta", sv: "Varför planen frångås", en: "Why it departs from the plan" },
    as: inWords,
  },
  fixedTerm: { label: { fi: "Miksi määräaikainen", sv: "Varför på viss tid", en: "Why for a fixed term" }, as: inWords },
  extension: { label: { fi: "Miksi käsittely kesti", sv: "Varför behandlingen drog ut", en: "Why it took longer" }, as: inWords },
} as const;

const GRANTED = {
  granted: { label: { fi: "Myönnetyt palvelut", sv: "Beviljad service", en: "Granted services" }, as: inList(inWords) },
} as const;

const NOTES = {
  written: { label: { fi: "Annettu kirjallisena", sv: "Given skriftligt", en: "Given in writing" }, as: inYesNo },
  instructions: {
    label: { fi: "Oikaisuvaatimusohjeet annettu", sv: "Anvisningar om omprövning givna", en: "Instructions for rectification given" },
    as: inYesNo,
  },
} as const;

const links = defineMapping<DecisionView>()(workingAgeServiceDecision, [
  { ours: "client", at: "asiakas", as: client },
  { ours: "content.decidedOn", at: "paatos/paatospaivamaara", as: day },
  { ours: "content.validUntil", at: "paatos/paatoksen_voimassaolo/paattymispaiva", as: day },
  {
    ours: {
      main: "content.reasons",
      deviation: "content.deviationReason",
      fixedTerm: "content.fixedTermReason",
      extension: "content.extensionGround",
    },
    at: "paatos/ratkaisu_ja_perustelut",
    as: labelledText(REASONS),
  },
  {
    ours: { main: "content.serviceDescription", granted: "granted" },
    at: "paatos/sosiaalipalvelu_jota_paatos_koskee/kuvaus",
    as: labelledText(GRANTED),
  },
  { ours: { professional: "content.decider", author: "author" }, at: "paatos/paatoksentekija", as: professional },
  {
    ours: { main: "content.additionalInformation", written: "content.written", instructions: "content.rectificationInstructions" },
    at: "lisatiedot",
    as: labelledText(NOTES),
  },
  ...(linksOf(DECISION_MEMBERS, "content.") as never[]),
]);

/** A decision on a social service as the national one (fi: työikäisten palvelupäätös), structure 11052. */
export const decisionMapping: Mapping<DecisionView, WorkingAgeServiceDecisionDocument> = having(links, {
  kind: "socialService",
  grantedServices: [],
});
