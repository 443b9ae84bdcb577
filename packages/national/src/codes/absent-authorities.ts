import type { LocalizedText } from "@koonti/core";

/**
 * Authorities that stayed away from an assessment (fi: arvioinnista poisjäänyt viranomaistaho): the 17 codes of the internal list
 * `tyoikaisten_palvelutarpeen_arvio/arvioinnista_poisjaaneet_viranomaistahot` of structure 1012. `1.1`-`1.6` are parts of `1`, social
 * services; `11` is any other.
 *
 * @remarks The list is not on the national code server, so there is no OID: fill a field by {@link codeAt}.
 */
export const ABSENT_AUTHORITY_CODES = [
  "1",
  "1.1",
  "1.2",
  "1.3",
  "1.4",
  "1.5",
  "1.6",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "11",
] as const;

/** One of {@link ABSENT_AUTHORITY_CODES}. */
export type AbsentAuthorityCode = (typeof ABSENT_AUTHORITY_CODES)[number];

/** Names of the authorities of {@link ABSENT_AUTHORITY_CODES}, Finnish and Swedish as in structure 1012. */
export const ABSENT_AUTHORITY_LABELS: Readonly<Record<AbsentAuthorityCode, LocalizedText>> = {
  "1": { fi: "Sosiaalitoimi", sv: "Socialväsende", en: "Social services authority" },
  "1.1": { fi: "Lapsiperheiden palvelut", sv: "Service för barnfamiljer", en: "Services for families with children" },
  "1.2": { fi: "Lastensuojelu", sv: "Barnskydd", en: "Child welfare" },
  "1.3": { fi: "Vammaispalvelut", sv: "Service för personer med funktionsnedsättning", en: "Disability services" },
  "1.4": { fi: "Iäkkäiden palvelut", sv: "Äldreservice", en: "Services for older persons" },
  "1.5": { fi: "Päihdehuolto", sv: "Missbrukarvård", en: "Substance abuse services" },
  "1.6": { fi: "Perheoikeudelliset palvelut", sv: "Familjerättslig service", en: "Family-law services" },
  "2": { fi: "Kela", sv: "FPA", en: "Social Insurance Institution (Kela)" },
  "3": { fi: "Kunnan työllisyyspalvelu", sv: "Kommunens sysselsättningstjänst", en: "Municipal employment service" },
  "4": { fi: "Mielenterveyspalvelu", sv: "Mentalvårdstjänst", en: "Mental health service" },
  "5": { fi: "Nuorisopalvelu", sv: "Ungdomstjänst", en: "Youth service" },
  "6": { fi: "Opetus- ja koulutustoimi", sv: "Undervisnings- och utbildningsväsende", en: "Education authority" },
  "7": { fi: "Perusterveydenhuolto", sv: "Primärvård", en: "Primary health care" },
  "8": { fi: "Rikosseuraamuslaitos", sv: "Brottspåföljdsmyndighet", en: "Prison and Probation Service" },
  "9": { fi: "TE-toimisto", sv: "TE-byrån", en: "Employment office (TE)" },
  "10": {
    fi: "Työllistymistä edistävä monialainen yhteispalvelu",
    sv: "Sektorsövergripande samservice som främjar sysselsättningen",
    en: "Multisectoral joint service promoting employment",
  },
  "11": { fi: "Muu", sv: "Annan", en: "Other" },
};
