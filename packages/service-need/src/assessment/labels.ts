import type { LocalizedText } from "@koonti/core";
import type { AssessmentSubject, CollatedNeedState, NeedNature, SpecialSupportReason } from "./codes.ts";

/** Names of the natures of a need (SHL 37 §). */
export const NEED_NATURE_LABELS: Readonly<Record<NeedNature, LocalizedText>> = {
  temporary: { fi: "Tilapäinen tuen tarve", sv: "Tillfälligt stödbehov", en: "Temporary need" },
  recurring: { fi: "Toistuva tuen tarve", sv: "Återkommande stödbehov", en: "Recurring need" },
  longTerm: { fi: "Pitkäaikainen tuen tarve", sv: "Långvarigt stödbehov", en: "Long-term need" },
};

/** Names of the reasons for special support (SHL 3 §). */
export const SPECIAL_SUPPORT_REASON_LABELS: Readonly<Record<SpecialSupportReason, LocalizedText>> = {
  cognitiveIllness: {
    fi: "Kognitiivinen vamma tai sairaus",
    sv: "Kognitiv funktionsnedsättning eller sjukdom",
    en: "Cognitive disability or illness",
  },
  psychicIllness: {
    fi: "Psyykkinen vamma tai sairaus",
    sv: "Psykisk funktionsnedsättning eller sjukdom",
    en: "Psychic disability or illness",
  },
  substanceUse: { fi: "Päihteiden ongelmakäyttö", sv: "Missbruk av rusmedel", en: "Problem use of substances" },
  addictiveBehaviour: { fi: "Muu riippuvuuskäyttäytyminen", sv: "Annat beroendebeteende", en: "Other addictive behaviour" },
  severalSimultaneousNeeds: {
    fi: "Usean samanaikaisen tuen tarve",
    sv: "Behov av flera samtidiga stöd",
    en: "Several simultaneous support needs",
  },
  otherComparable: { fi: "Muu vastaava syy", sv: "Annan motsvarande orsak", en: "Other comparable reason" },
  growthConditions: { fi: "Lapsen kasvuolosuhteet", sv: "Barnets uppväxtförhållanden", en: "The child's growth conditions" },
  ownBehaviour: { fi: "Lapsen oma käyttäytyminen", sv: "Barnets eget beteende", en: "The child's own behaviour" },
};

/** Names of the states of a collated need. */
export const COLLATED_NEED_STATE_LABELS: Readonly<Record<CollatedNeedState, LocalizedText>> = {
  open: { fi: "Avoin", sv: "Öppet", en: "Open" },
  confirmed: { fi: "Vahvistettu asiakkaan kanssa", sv: "Bekräftat med klienten", en: "Confirmed with the client" },
  leftOut: { fi: "Jätetty pois", sv: "Utelämnat", en: "Left out" },
};

/** Names of whom an assessment concerns. */
export const ASSESSMENT_SUBJECT_LABELS: Readonly<Record<AssessmentSubject, LocalizedText>> = {
  client: { fi: "Asiakas", sv: "Klient", en: "Client" },
  child: { fi: "Lapsi", sv: "Barn", en: "Child" },
};

/** Names of what the client is told in an assessment (SHL 36 §). */
export const EXPLANATION_LABELS: Readonly<Record<"rightsExplained" | "alternativesExplained" | "understood", LocalizedText>> = {
  rightsExplained: { fi: "oikeudet ja velvollisuudet", sv: "rättigheter och skyldigheter", en: "rights and duties" },
  alternativesExplained: {
    fi: "vaihtoehdot ja niiden vaikutukset",
    sv: "alternativ och deras verkningar",
    en: "alternatives and their effects",
  },
  understood: { fi: "että asiakas ymmärsi selvityksen", sv: "att klienten förstod utredningen", en: "that the client understood" },
};

/** Names of the environments in which functional ability is looked at (SHL 36 §). */
export const ENVIRONMENT_LABELS: Readonly<Record<"health" | "housing" | "everydayLife" | "changes", LocalizedText>> = {
  health: { fi: "terveydentila", sv: "hälsotillstånd", en: "health" },
  housing: { fi: "asuminen", sv: "boende", en: "living conditions" },
  everydayLife: { fi: "arkielämä", sv: "vardagsliv", en: "everyday life" },
  changes: { fi: "muutokset elämäntilanteessa", sv: "förändringar i livssituationen", en: "changes in the life situation" },
};
