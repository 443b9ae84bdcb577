import type { StructureTexts } from "@koonti/core";

/** Texts of the contract's own structural problems. */
export const structureMessages: StructureTexts = {
  fi: { "api-contract/eitherClient": "Anna joko tunnetun asiakkaan tunniste tai uuden asiakkaan tiedot" },
  sv: { "api-contract/eitherClient": "Ange antingen en känd klients id eller uppgifter om en ny klient" },
  en: { "api-contract/eitherClient": "Give either the id of a known client or the basics of a new one" },
};
