import type { StructureTexts } from "@koonti/core";

/** Texts of the structural problems of a client's basics and of received documents. */
export const structureMessages: StructureTexts = {
  fi: {
    "casework/identifierMissing": "Anna henkilötunnus, tilapäinen tunniste tai syntymäaika",
    "casework/notOfItsStructure": "Asiakirja ei ole rakenteensa mukainen",
  },
  sv: {
    "casework/identifierMissing": "Ange personbeteckning, tillfällig beteckning eller födelsedatum",
    "casework/notOfItsStructure": "Handlingen följer inte sin struktur",
  },
  en: {
    "casework/identifierMissing": "Give a personal identity code, a temporary identifier or a date of birth",
    "casework/notOfItsStructure": "The document is not as its structure says",
  },
};
