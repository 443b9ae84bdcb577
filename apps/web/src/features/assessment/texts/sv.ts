import type { TextsLike } from "../../../texts/texts.ts";
import type { assessmentFi } from "./fi.ts";

/** Texts of the assessment in Swedish. */
export const assessmentSv: TextsLike<typeof assessmentFi> = {
  title: "Bedömning",
  lead: "Klientens egen syn och sektorernas bedömningar samlas till en bedömning av servicebehovet.",
  partnerTitle: "Begärda bedömningar",
  partnerLead: "Om den här klienten ser du endast de bedömningar som har begärts av din organisation.",
  serviceNeed: "Bedömning av servicebehovet",
  notBegun:
    "Bedömningen av servicebehovet har ännu inte påbörjats. Inledandet, sektorernas bedömningar och sammanställningens behov kommer färdigt in i den.",
  begin: "Påbörja bedömningen",
  beginAnew: "Påbörja en ny bedömning",
  continue: "Fortsätt bedömningen",
  read: "Läs bedömningen",
  begunOn: "påbörjad {{date}}",
  finishedOn: "klar {{date}}",
  toCollation: "Sammanställning",
  sections: "Bedömningens delar",
  sectionMissing_one: "{{count}} saknas",
  sectionMissing_other: "{{count}} saknas",
  section: {
    done: "Antecknat",
    empty: "Inte antecknat",
  },
  newNeeds_one: "Sammanställningen har {{count}} behov som saknas i bedömningen.",
  newNeeds_other: "Sammanställningen har {{count}} behov som saknas i bedömningen.",
  takeNeeds: "Hämta behoven från sammanställningen",
  tookNeeds: "Behoven har hämtats från sammanställningen",
  origin: {
    initiation: "Uppgift från inledandet",
    sectors: "Från sektorernas bedömningar",
    client: "Från klientens egen bedömning",
    basics: "Från klientens basuppgifter",
    collation: "Från sammanställningen",
  },
  print: "Skriv ut",
  writtenBy: "{{name}}, {{date}}",
};
