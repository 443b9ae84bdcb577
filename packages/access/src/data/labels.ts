import type { LocalizedText } from "@koonti/core";
import type { DataCategory } from "./codes.ts";

/** Names of the kinds of client data. */
export const DATA_CATEGORY_LABELS: Readonly<Record<DataCategory, LocalizedText>> = {
  relationshipBasics: { fi: "Asiakkuustiedot", sv: "Uppgifter om klientrelationen", en: "Basics of the client relationship" },
  plansAndAssessments: { fi: "Suunnitelmat ja arviot", sv: "Planer och bedömningar", en: "Plans and assessments" },
  decisions: { fi: "Päätökset", sv: "Beslut", en: "Decisions" },
  execution: { fi: "Palvelun toteuttamisen tiedot", sv: "Uppgifter om genomförandet av servicen", en: "Notes of carrying out a service" },
  familyMediation: { fi: "Perheasioiden sovittelun tiedot", sv: "Uppgifter om medling i familjefrågor", en: "Family mediation" },
  shelter: { fi: "Turvakotipalvelun tiedot", sv: "Uppgifter om skyddshemstjänsten", en: "Shelter" },
  therapeuticNotes: { fi: "Terapeuttisen työn muistiinpanot", sv: "Anteckningar om terapeutiskt arbete", en: "Notes of therapeutic work" },
  examinationNotes: { fi: "Tutkimuksen muistiinpanot", sv: "Anteckningar om undersökningar", en: "Notes of an examination" },
};
