import type { LocalizedText } from "@koonti/core";
import type { Channel, ContactKind, ContactParty, NotificationGround, NotifierCode } from "./codes.ts";

/** Names of the kinds of contact. */
export const CONTACT_KIND_LABELS: Readonly<Record<ContactKind, LocalizedText>> = {
  contact: { fi: "Yhteydenotto", sv: "Kontakt", en: "Contact" },
  notification: { fi: "Ilmoitus huolesta", sv: "Anmälan om oro", en: "Notification of concern" },
};

/** Names of those who may make contact, as the act tells them apart. */
export const CONTACT_PARTY_LABELS: Readonly<Record<ContactParty, LocalizedText>> = {
  self: { fi: "Henkilö itse", sv: "Personen själv", en: "The person" },
  closePerson: { fi: "Omainen tai läheinen", sv: "Anhörig eller närstående", en: "Relative or close person" },
  legalRepresentative: { fi: "Laillinen edustaja", sv: "Laglig företrädare", en: "Legal representative" },
  authority: { fi: "Viranomainen tai ammattihenkilö", sv: "Myndighet eller yrkesutbildad person", en: "Authority or professional" },
  otherPerson: { fi: "Muu henkilö", sv: "Annan person", en: "Other person" },
};

/** Names of the ways a contact may come. */
export const CHANNEL_LABELS: Readonly<Record<Channel, LocalizedText>> = {
  phone: { fi: "Puhelin", sv: "Telefon", en: "Phone" },
  visit: { fi: "Käynti", sv: "Besök", en: "Visit" },
  secureMessage: { fi: "Suojattu viesti", sv: "Skyddat meddelande", en: "Secure message" },
  letter: { fi: "Kirje", sv: "Brev", en: "Letter" },
  outreach: { fi: "Jalkautuva työ", sv: "Uppsökande arbete", en: "Outreach" },
  otherChannel: { fi: "Muu tapa", sv: "Annat sätt", en: "Other way" },
};

/** Names of the grounds on which a duty-holder notifies without consent. */
export const NOTIFICATION_GROUND_LABELS: Readonly<Record<NotificationGround, LocalizedText>> = {
  evidentlyUnable: {
    fi: "Ei ilmeisesti kykene vastaamaan omasta huolenpidostaan, terveydestään tai turvallisuudestaan",
    sv: "Är uppenbart oförmögen att svara för sin egen omsorg, hälsa eller säkerhet",
    en: "Evidently unable to answer for own care, health or safety",
  },
  childInterest: {
    fi: "Lapsen etu vaatii sitä välttämättä",
    sv: "Barnets intresse kräver det ovillkorligen",
    en: "The child's interest necessarily requires it",
  },
};

/** Names of the notifiers of list 1.2.246.537.6.1243, Finnish and Swedish as in the national structures. */
export const NOTIFIER_LABELS: Readonly<Record<NotifierCode, LocalizedText>> = {
  "1": {
    fi: "Sosiaalipalvelujen tarpeessa oleva henkilö itse",
    sv: "Person som själv är i behov av social service",
    en: "The person in need of services",
  },
  "2": {
    fi: "Samassa taloudessa asuva läheinen henkilö",
    sv: "Närstående person som bor i samma hushåll",
    en: "Close person in the same household",
  },
  "3": {
    fi: "Eri taloudessa asuva läheinen henkilö",
    sv: "Närstående person som bor i annat hushåll",
    en: "Close person in another household",
  },
  "4": { fi: "Muu yksityishenkilö", sv: "Övrig privatperson", en: "Other private person" },
  "5": {
    fi: "Sosiaalipalvelujen tarpeessa olevan henkilön edunvalvoja",
    sv: "Intressebevakare för person som är i behov av social service",
    en: "Guardian of the person in need of services",
  },
  "6": {
    fi: "Sosiaalihuollon tehtäviä hoitava henkilö",
    sv: "Person som handhar uppgifter inom socialvården",
    en: "Person with tasks in social welfare",
  },
  "7": {
    fi: "Terveydenhuollon ammattihenkilö",
    sv: "Yrkesutbildad person inom hälso- och sjukvården",
    en: "Health care professional",
  },
  "8": {
    fi: "Sosiaali- tai terveysalan järjestön ammattihenkilö",
    sv: "Yrkesutbildad person inom en social- och hälsovårdsorganisation",
    en: "Professional of a social or health organisation (NGO)",
  },
  "9": { fi: "Työvoimahallinnon viranomainen", sv: "Myndighet inom arbetskraftsförvaltningen", en: "Employment authority" },
  "10": { fi: "Poliisiviranomainen", sv: "Polismyndighet", en: "Police" },
  "11": { fi: "Palo- ja pelastusviranomainen", sv: "Brand- och räddningsmyndighet", en: "Fire and rescue authority" },
  "12": { fi: "Hätäkeskusviranomainen", sv: "Nödcentralsmyndighet", en: "Emergency response centre" },
  "13": { fi: "Lasten päivähoidon ammattihenkilö", sv: "Yrkesutbildad person inom barnomsorg", en: "Professional of child day care" },
  "14": {
    fi: "Koululaisten aamu- ja iltapäivätoiminnan ammattihenkilö",
    sv: "Yrkesutbildad person inom morgon- och eftermiddagsverksamhet för skolelever",
    en: "Professional of before- and after-school activities",
  },
  "15": {
    fi: "Opetustoimen ammattihenkilö tai muu opetuksen ja koulutuksen järjestäjä",
    sv: "Yrkesutbildad person inom utbildningsväsendet eller annan undervisnings- och utbildningsanordnare",
    en: "Professional of education or other education provider",
  },
  "16": { fi: "Nuorisotoimen ammattihenkilö", sv: "Yrkesutbildad person inom ungdomsväsendet", en: "Professional of youth work" },
  "17": {
    fi: "Seurakunnan tai muun uskonnollisen yhdyskunnan ammattihenkilö",
    sv: "Yrkesutbildad person inom församling eller annat religiöst samfund",
    en: "Professional of a parish or other religious community",
  },
  "18": {
    fi: "Vastaanottokeskuksen tai järjestelykeskuksen ammattihenkilö",
    sv: "Yrkesutbildad person vid förläggning eller flyktingsluss",
    en: "Professional of a reception centre",
  },
  "19": { fi: "Rikosseuraamuslaitoksen viranomainen", sv: "Enhet inom brottspåföljdsmyndigheten", en: "Prison and probation service" },
  "22": { fi: "Muu ilmoittaja", sv: "Övrig anmälare", en: "Other notifier" },
  "23": { fi: "Ulosottoviranomainen", sv: "Utsökningsmyndighet", en: "Enforcement authority" },
  "24": { fi: "Kansaneläkelaitos", sv: "Folkpensionsanstalten", en: "Social Insurance Institution (Kela)" },
};
