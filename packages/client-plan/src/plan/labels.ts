import type { LocalizedText } from "@koonti/core";
import type { ActionState, BasisKind, GoalDirection, PartyKind, PlanItemName, PlanKind } from "./codes.ts";

/** Names of the kinds of plan. */
export const PLAN_KIND_LABELS: Readonly<Record<PlanKind, LocalizedText>> = {
  single: { fi: "Asiakassuunnitelma", sv: "Klientplan", en: "Client plan" },
  joint: { fi: "Yhteinen suunnitelma", sv: "Gemensam plan", en: "Joint plan" },
};

/** Names of the directions of a goal, Finnish and Swedish as in structure 15020. */
export const GOAL_DIRECTION_LABELS: Readonly<Record<GoalDirection, LocalizedText>> = {
  better: { fi: "Muutos parempaan", sv: "Förändring till det bättre", en: "Change for the better" },
  keep: { fi: "Nykytilanteen ylläpitäminen", sv: "Upprätthållande av den nuvarande situationen", en: "Keeping the present situation" },
};

/** Names of the states of an action. */
export const ACTION_STATE_LABELS: Readonly<Record<ActionState, LocalizedText>> = {
  notStarted: { fi: "Ei aloitettu", sv: "Inte påbörjad", en: "Not started" },
  ongoing: { fi: "Käynnissä", sv: "Pågår", en: "Under way" },
  done: { fi: "Valmis", sv: "Klar", en: "Done" },
  cannotYet: { fi: "Ei vielä mahdollinen", sv: "Ännu inte möjlig", en: "Not possible yet" },
  noLongerNeeded: { fi: "Ei enää tarpeen", sv: "Behövs inte längre", en: "No longer needed" },
};

/** Names of the kinds of party. */
export const PARTY_KIND_LABELS: Readonly<Record<PartyKind, LocalizedText>> = {
  client: { fi: "Asiakas itse", sv: "Klienten själv", en: "The client" },
  privatePerson: { fi: "Läheinen tai muu yksityishenkilö", sv: "Närstående eller annan privatperson", en: "Close or other private person" },
  authority: { fi: "Viranomainen", sv: "Myndighet", en: "Authority" },
  municipality: { fi: "Kunta", sv: "Kommun", en: "Municipality" },
  ngo: { fi: "Järjestö", sv: "Organisation", en: "Organisation (NGO)" },
  serviceProvider: { fi: "Palveluntuottaja", sv: "Serviceproducent", en: "Service provider" },
};

/** Names of the grounds on which a party takes part. */
export const BASIS_KIND_LABELS: Readonly<Record<BasisKind, LocalizedText>> = {
  clientRelationship: { fi: "Asiakassuhde", sv: "Klientrelation", en: "Client relationship" },
  consent: { fi: "Suostumus", sv: "Samtycke", en: "Consent" },
  disclosurePermit: { fi: "Luovutuslupa", sv: "Tillstånd till utlämnande", en: "Disclosure permit" },
  provision: { fi: "Säännös", sv: "Bestämmelse", en: "Provision" },
};

/** Names of the text items of SHL 39 §, for headings and findings. */
export const PLAN_ITEM_LABELS: Readonly<Record<PlanItemName, LocalizedText>> = {
  needs: { fi: "Tuen tarve", sv: "Stödbehov", en: "Need of support" },
  services: { fi: "Tarvittavat palvelut ja toimet", sv: "Tjänster och åtgärder som behövs", en: "Services and measures needed" },
  necessaryServices: {
    fi: "Terveyden tai kehityksen kannalta välttämättömät palvelut",
    sv: "Tjänster som är nödvändiga för hälsan eller utvecklingen",
    en: "Services necessary for health or development",
  },
  meetings: {
    fi: "Asiakkaan ja omatyöntekijän tapaamiset",
    sv: "Möten mellan klienten och klientens egen kontaktperson",
    en: "Meetings of the client and the own worker",
  },
  strengths: { fi: "Vahvuudet ja voimavarat", sv: "Styrkor och resurser", en: "Strengths and resources" },
  duration: {
    fi: "Arvio asiakkuuden kestosta",
    sv: "Bedömning av klientrelationens varaktighet",
    en: "Estimated duration of the client relationship",
  },
  followUp: {
    fi: "Seuranta ja tarpeiden uudelleenarviointi",
    sv: "Uppföljning och ny bedömning av behoven",
    en: "Follow-up and re-assessment of needs",
  },
  environment: {
    fi: "Elämäntilanteen ja ympäristön vaikutus toimintakykyyn",
    sv: "Livssituationens och omgivningens inverkan på funktionsförmågan",
    en: "How life situation and environment affect functional ability",
  },
  clientProposal: {
    fi: "Asiakkaan ehdotus palvelujen tuottamis- ja toteuttamistavasta",
    sv: "Klientens förslag till hur tjänsterna ska produceras och tillhandahållas",
    en: "The client's proposal on how services are produced and carried out",
  },
};
