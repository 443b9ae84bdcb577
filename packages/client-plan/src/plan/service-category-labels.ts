import type { LocalizedText } from "@koonti/core";
import type { ServiceCategory } from "./codes.ts";

/** Names of the 25 services of the internal list of structure 15020, Finnish and Swedish as in it. */
export const SERVICE_CATEGORY_LABELS: Readonly<Record<ServiceCategory, LocalizedText>> = {
  "1": { fi: "Sosiaalipalvelut", sv: "Socialservice", en: "Social services" },
  "2": { fi: "Järjestö- ja yhdistystoiminta", sv: "Organisations- och föreningsverksamhet", en: "Activities of organisations" },
  "3": { fi: "Kelan palvelut", sv: "FPA:s tjänster", en: "Services of Kela" },
  "4": { fi: "Kulttuuripalvelut", sv: "Kulturtjänster", en: "Cultural services" },
  "5": { fi: "Kunnan työllisyyspalvelut", sv: "Kommunens sysselsättningstjänster", en: "Employment services of the municipality" },
  "6": { fi: "Liikuntapalvelut", sv: "Motionstjänster", en: "Sports services" },
  "7": { fi: "Maahanmuuttoviraston palvelut", sv: "Migrationsverkets tjänster", en: "Services of the Immigration Service" },
  "8": { fi: "Mielenterveyspalvelut", sv: "Mentalvårdstjänster", en: "Mental health services" },
  "9": { fi: "Nuorisopalvelut", sv: "Ungdomstjänster", en: "Youth services" },
  "10": { fi: "Oikeusapu", sv: "Rättshjälp", en: "Legal aid" },
  "11": { fi: "Opetus ja koulutus", sv: "Undervisning och utbildning", en: "Teaching and education" },
  "12": { fi: "Perusterveydenhuollon palvelut", sv: "Primärvårdstjänster", en: "Primary health care" },
  "13": { fi: "Poliisitoimi", sv: "Polisverksamhet", en: "Police" },
  "14": {
    fi: "Potilas- ja sosiaaliasiamiehen palvelut",
    sv: "Patient- och socialombudsmannens tjänster",
    en: "Services of the patient and social ombudsman",
  },
  "15": { fi: "Päihdepalvelut", sv: "Missbrukartjänster", en: "Substance-use services" },
  "16": { fi: "Rikosseuraamuslaitoksen palvelut", sv: "Brottspåföljdsmyndighetens tjänster", en: "Prison and probation services" },
  "17": { fi: "Seurakunnan tarjoamat palvelut", sv: "Tjänster som erbjuds av församlingen", en: "Services of the parish" },
  "18": { fi: "Sovittelupalvelut", sv: "Medlingstjänster", en: "Mediation" },
  "19": { fi: "Talous- ja velkaneuvonta", sv: "Ekonomisk rådgivning och skuldrådgivning", en: "Financial and debt advice" },
  "20": { fi: "TE-palvelut", sv: "Arbetskraftsförvaltningens tjänster", en: "Employment (TE) services" },
  "21": { fi: "Työkyvyn selvitys", sv: "Utredning av arbetsförmågan", en: "Examination of work ability" },
  "22": {
    fi: "Työllistymistä edistävä monialainen yhteispalvelu",
    sv: "Sektorsövergripande samservice som främjar sysselsättningen",
    en: "Multisectoral joint service promoting employment",
  },
  "23": { fi: "Työterveyshuollon palvelut", sv: "Företagshälsovårdstjänster", en: "Occupational health care" },
  "24": { fi: "Erikoissairaanhoidon palvelut", sv: "Tjänster inom den specialiserade sjukvården", en: "Specialised health care" },
  "99": { fi: "Muu palvelu", sv: "Annan service", en: "Other service" },
};
