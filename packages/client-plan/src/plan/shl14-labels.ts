import type { LocalizedText } from "@koonti/core";
import type { Shl14Service } from "./codes.ts";

/** Names of the social services of SHL 14 § 1 mom by item. Some are shortened; the act has the full wording. */
export const SHL14_SERVICE_LABELS: Readonly<Record<Shl14Service, LocalizedText>> = {
  "1": { fi: "Sosiaalityö", sv: "Socialt arbete", en: "Social work" },
  "2": { fi: "Sosiaaliohjaus", sv: "Social handledning", en: "Social guidance" },
  "3": { fi: "Sosiaalinen kuntoutus", sv: "Social rehabilitering", en: "Social rehabilitation" },
  "3a": {
    fi: "Palvelu taloudellisen toimintakyvyn edistämiseksi",
    sv: "Service för främjande av ekonomisk handlingsförmåga",
    en: "Service furthering financial capability",
  },
  "4": { fi: "Perhetyö", sv: "Familjearbete", en: "Family work" },
  "5": { fi: "Lapsiperheen kotipalvelu", sv: "Hemservice för barnfamiljer", en: "Home help for families with children" },
  "6": { fi: "Tukipalvelut", sv: "Stödtjänster", en: "Support services" },
  "7": { fi: "Kotihoito", sv: "Hemvård", en: "Home care" },
  "8": { fi: "Tilapäinen asuminen", sv: "Tillfälligt boende", en: "Temporary housing" },
  "8a": { fi: "Perheryhmäkotitoiminta", sv: "Familjegrupphemsverksamhet", en: "Family group homes" },
  "9": { fi: "Tuettu asuminen", sv: "Stödboende", en: "Supported housing" },
  "10": { fi: "Yhteisöllinen asuminen", sv: "Gemenskapsboende", en: "Communal housing" },
  "11": { fi: "Ympärivuorokautinen palveluasuminen", sv: "Serviceboende med heldygnsomsorg", en: "Service housing round the clock" },
  "12": { fi: "Laitospalvelut", sv: "Institutionsvård", en: "Institutional services" },
  "13": { fi: "Liikkumista tukevat palvelut", sv: "Service som stöder rörlighet", en: "Services supporting mobility" },
  "14": { fi: "Päihde- ja riippuvuustyö", sv: "Missbrukar- och beroendearbete", en: "Substance-use and addiction work" },
  "15": {
    fi: "Päihde- ja riippuvuustyön erityiset palvelut",
    sv: "Särskilda tjänster inom missbrukar- och beroendearbetet",
    en: "Special services of substance-use and addiction work",
  },
  "16": { fi: "Päiväkeskuspalvelu", sv: "Dagcenterverksamhet", en: "Day centre" },
  "17": { fi: "Mielenterveystyö", sv: "Mentalvårdsarbete", en: "Mental health work" },
  "18": { fi: "Mielenterveystyön palvelut", sv: "Tjänster inom mentalvårdsarbetet", en: "Services of mental health work" },
  "19": { fi: "Kasvatus- ja perheneuvonta", sv: "Uppfostrings- och familjerådgivning", en: "Child guidance and family counselling" },
  "20": { fi: "Lapsen ja vanhemman tapaamisten valvonta", sv: "Övervakning av umgänge mellan barn och förälder", en: "Supervised visits" },
  "21": {
    fi: "Omaistaan tai läheistään hoitavan vapaa",
    sv: "Ledighet för den som vårdar en anhörig eller närstående",
    en: "Leave of those who care for a relative or close person",
  },
  "22": { fi: "Opiskeluhuollon kuraattoripalvelut", sv: "Kuratorstjänster inom studerandevården", en: "School social work services" },
};
