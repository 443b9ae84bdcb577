import type { LocalizedText } from "@koonti/core";
import type { AbsentAuthorityCode } from "./codes.ts";

/** Names of the authorities of the internal list of structure 1012, Finnish and Swedish as in it. */
export const ABSENT_AUTHORITY_LABELS: Readonly<Record<AbsentAuthorityCode, LocalizedText>> = {
  "1": { fi: "Sosiaalitoimi", sv: "Socialväsende", en: "Social services" },
  "1.1": { fi: "Lapsiperheiden palvelut", sv: "Service för barnfamiljer", en: "Services for families with children" },
  "1.2": { fi: "Lastensuojelu", sv: "Barnskydd", en: "Child welfare" },
  "1.3": { fi: "Vammaispalvelut", sv: "Service för personer med funktionsnedsättning", en: "Disability services" },
  "1.4": { fi: "Iäkkäiden palvelut", sv: "Äldreservice", en: "Services for older persons" },
  "1.5": { fi: "Päihdehuolto", sv: "Missbrukarvård", en: "Substance-use care" },
  "1.6": { fi: "Perheoikeudelliset palvelut", sv: "Familjerättslig service", en: "Family-law services" },
  "2": { fi: "Kela", sv: "FPA", en: "Kela (social insurance)" },
  "3": { fi: "Kunnan työllisyyspalvelu", sv: "Kommunens sysselsättningstjänst", en: "Employment service of the municipality" },
  "4": { fi: "Mielenterveyspalvelu", sv: "Mentalvårdstjänst", en: "Mental health service" },
  "5": { fi: "Nuorisopalvelu", sv: "Ungdomstjänst", en: "Youth service" },
  "6": { fi: "Opetus- ja koulutustoimi", sv: "Undervisnings- och utbildningsväsende", en: "Teaching and education" },
  "7": { fi: "Perusterveydenhuolto", sv: "Primärvård", en: "Primary health care" },
  "8": { fi: "Rikosseuraamuslaitos", sv: "Brottspåföljdsmyndighet", en: "Prison and probation service" },
  "9": { fi: "TE-toimisto", sv: "TE-byrån", en: "Employment (TE) office" },
  "10": {
    fi: "Työllistymistä edistävä monialainen yhteispalvelu",
    sv: "Sektorsövergripande samservice som främjar sysselsättningen",
    en: "Multisectoral joint service promoting employment",
  },
  "11": { fi: "Muu", sv: "Annan", en: "Other" },
};
