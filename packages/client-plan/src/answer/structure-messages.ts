import type { StructureTexts } from "@koonti/core";

/** Texts of the structural problems this package's schemas find themselves, by `params.key`. */
export const structureMessages: StructureTexts = {
  fi: { "client-plan/reasonMissing": "Kirjaa, miksi asiakas on eri mieltä tai ei voinut vastata" },
  sv: { "client-plan/reasonMissing": "Anteckna varför klienten är av annan åsikt eller inte kunde svara" },
  en: { "client-plan/reasonMissing": "Write down why the client disagrees or could not answer" },
};
