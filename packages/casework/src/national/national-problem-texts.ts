import type { LocalizedText } from "@koonti/core";
import type { NationalProblem } from "./from-national.ts";

/** What keeps a national document from being taken into a record, for the one who brings it. */
export const NATIONAL_PROBLEM_TEXTS: Readonly<Record<NationalProblem["kind"], LocalizedText>> = {
  unknownStructure: {
    fi: "Tiedosto ei ole minkään tunnetun kansallisen rakenteen asiakirja.",
    sv: "Filen är inte en handling med någon känd nationell struktur.",
    en: "The file is not a document of any national structure known here.",
  },
  invalid: {
    fi: "Asiakirja ei ole kansallisen rakenteen mukainen.",
    sv: "Handlingen följer inte den nationella strukturen.",
    en: "The document is not as its national structure says.",
  },
  otherClient: {
    fi: "Asiakirjan henkilötunnus on toisen henkilön. Asiakirjaa ei otettu vastaan.",
    sv: "Personbeteckningen i handlingen är en annan persons. Handlingen togs inte emot.",
    en: "The identity code in the document is another person's. The document was not taken in.",
  },
  incomplete: {
    fi: "Asiakirjasta ei selviä kaikkea, mitä sen kirjaamiseen tarvitaan.",
    sv: "I handlingen framgår inte allt som behövs för att registrera den.",
    en: "The document does not tell everything that is needed to record it.",
  },
};
