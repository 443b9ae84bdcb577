import type { LocalizedText } from "@koonti/core";

/**
 * Services by who gives them (fi: palvelu): the 25 codes of the list that structure 15020 calls
 * `tyoikaisten_palvelujen_asiakassuunnitelma/palvelu`, and that structure 1012 spells out under no name for services so far. `1` is social
 * services, `99` any other.
 *
 * @remarks Neither list is on the national code server, so there is no OID. They are one vocabulary and two lists: fill a field by
 * {@link codeAt}, which takes the name of the list from that very field. The 27 services a client has now (`palvelut` of structure 15020) have
 * the same names and other codes, and are not these.
 */
export const SERVICE_CATEGORY_CODES = [
  "1",
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
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20",
  "21",
  "22",
  "23",
  "24",
  "99",
] as const;

/** One of {@link SERVICE_CATEGORY_CODES}. */
export type ServiceCategoryCode = (typeof SERVICE_CATEGORY_CODES)[number];

/** Names of the services of {@link SERVICE_CATEGORY_CODES}, Finnish and Swedish as in the structures. */
export const SERVICE_CATEGORY_LABELS: Readonly<Record<ServiceCategoryCode, LocalizedText>> = {
  "1": { fi: "Sosiaalipalvelut", sv: "Socialservice", en: "Social services" },
  "2": {
    fi: "Järjestö- ja yhdistystoiminta",
    sv: "Organisations- och föreningsverksamhet",
    en: "Activities of organisations and associations",
  },
  "3": { fi: "Kelan palvelut", sv: "FPA:s tjänster", en: "Services of the Social Insurance Institution (Kela)" },
  "4": { fi: "Kulttuuripalvelut", sv: "Kulturtjänster", en: "Cultural services" },
  "5": { fi: "Kunnan työllisyyspalvelut", sv: "Kommunens sysselsättningstjänster", en: "Municipal employment services" },
  "6": { fi: "Liikuntapalvelut", sv: "Motionstjänster", en: "Sports services" },
  "7": { fi: "Maahanmuuttoviraston palvelut", sv: "Migrationsverkets tjänster", en: "Services of the Immigration Service" },
  "8": { fi: "Mielenterveyspalvelut", sv: "Mentalvårdstjänster", en: "Mental health services" },
  "9": { fi: "Nuorisopalvelut", sv: "Ungdomstjänster", en: "Youth services" },
  "10": { fi: "Oikeusapu", sv: "Rättshjälp", en: "Legal aid" },
  "11": { fi: "Opetus ja koulutus", sv: "Undervisning och utbildning", en: "Education and training" },
  "12": { fi: "Perusterveydenhuollon palvelut", sv: "Primärvårdstjänster", en: "Primary health care services" },
  "13": { fi: "Poliisitoimi", sv: "Polisverksamhet", en: "Police" },
  "14": {
    fi: "Potilas- ja sosiaaliasiamiehen palvelut",
    sv: "Patient- och socialombudsmannens tjänster",
    en: "Services of the patient and social services ombudsmen",
  },
  "15": { fi: "Päihdepalvelut", sv: "Missbrukartjänster", en: "Substance abuse services" },
  "16": {
    fi: "Rikosseuraamuslaitoksen palvelut",
    sv: "Brottspåföljdsmyndighetens tjänster",
    en: "Services of the Prison and Probation Service",
  },
  "17": { fi: "Seurakunnan tarjoamat palvelut", sv: "Tjänster som erbjuds av församlingen", en: "Services of the parish" },
  "18": { fi: "Sovittelupalvelut", sv: "Medlingstjänster", en: "Mediation services" },
  "19": { fi: "Talous- ja velkaneuvonta", sv: "Ekonomisk rådgivning och skuldrådgivning", en: "Financial and debt counselling" },
  "20": { fi: "TE-palvelut", sv: "Arbetskraftsförvaltningens tjänster", en: "Public employment services (TE)" },
  "21": { fi: "Työkyvyn selvitys", sv: "Utredning av arbetsförmågan", en: "Assessment of work ability" },
  "22": {
    fi: "Työllistymistä edistävä monialainen yhteispalvelu",
    sv: "Sektorsövergripande samservice som främjar sysselsättningen",
    en: "Multisectoral joint service promoting employment",
  },
  "23": { fi: "Työterveyshuollon palvelut", sv: "Företagshälsovårdstjänster", en: "Occupational health services" },
  "24": { fi: "Erikoissairaanhoidon palvelut", sv: "Tjänster inom den specialiserade sjukvården", en: "Specialised medical care services" },
  "99": { fi: "Muu palvelu", sv: "Annan service", en: "Other service" },
};
