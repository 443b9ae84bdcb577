import type { StructureTexts } from "@koonti/core";

/** Texts of the structural problems of a client's basics. */
export const structureMessages: StructureTexts = {
  fi: { "casework/identifierMissing": "Anna henkilötunnus, tilapäinen tunniste tai syntymäaika" },
  sv: { "casework/identifierMissing": "Ange personbeteckning, tillfällig beteckning eller födelsedatum" },
  en: { "casework/identifierMissing": "Give a personal identity code, a temporary identifier or a date of birth" },
};
