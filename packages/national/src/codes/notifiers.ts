import type { CodeSystem, LocalizedText } from "@koonti/core";

/**
 * Codes of those who make contact or notify of a need (fi: palvelutarpeen ilmoittaja): the 22 of the national list 1.2.246.537.6.1243, in
 * the order of structure 4018, with `22`, any other, as the last.
 */
export const NOTIFIER_CODES = [
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
  "23",
  "24",
  "22",
] as const;

/** One of {@link NOTIFIER_CODES}. */
export type NotifierCode = (typeof NOTIFIER_CODES)[number];

/** Names of the notifiers of {@link NOTIFIER_CODES}, Finnish and Swedish as in structure 4018. */
export const NOTIFIER_LABELS: Readonly<Record<NotifierCode, LocalizedText>> = {
  "1": {
    fi: "Sosiaalipalvelujen tarpeessa oleva henkilö itse",
    sv: "Person som själv är i behov av social service",
    en: "The person in need of social services",
  },
  "2": {
    fi: "Samassa taloudessa asuva läheinen henkilö",
    sv: "Närstående person som bor i samma hushåll",
    en: "Close person living in the same household",
  },
  "3": {
    fi: "Eri taloudessa asuva läheinen henkilö",
    sv: "Närstående person som bor i annat hushåll",
    en: "Close person living in another household",
  },
  "4": { fi: "Muu yksityishenkilö", sv: "Övrig privatperson", en: "Other private person" },
  "5": {
    fi: "Sosiaalipalvelujen tarpeessa olevan henkilön edunvalvoja",
    sv: "Intressebevakare för person som är i behov av social service",
    en: "Guardian of the person in need of social services",
  },
  "6": {
    fi: "Sosiaalihuollon tehtäviä hoitava henkilö",
    sv: "Person som handhar uppgifter inom socialvården",
    en: "Person who carries out social-care tasks",
  },
  "7": { fi: "Terveydenhuollon ammattihenkilö", sv: "Yrkesutbildad person inom hälso- och sjukvården", en: "Health professional" },
  "8": {
    fi: "Sosiaali- tai terveysalan järjestön ammattihenkilö",
    sv: "Yrkesutbildad person inom en social- och hälsovårdsorganisation",
    en: "Professional of a social or health organisation",
  },
  "9": { fi: "Työvoimahallinnon viranomainen", sv: "Myndighet inom arbetskraftsförvaltningen", en: "Employment authority" },
  "10": { fi: "Poliisiviranomainen", sv: "Polismyndighet", en: "Police" },
  "11": { fi: "Palo- ja pelastusviranomainen", sv: "Brand- och räddningsmyndighet", en: "Fire and rescue authority" },
  "12": { fi: "Hätäkeskusviranomainen", sv: "Nödcentralsmyndighet", en: "Emergency response centre" },
  "13": { fi: "Lasten päivähoidon ammattihenkilö", sv: "Yrkesutbildad person inom barnomsorg", en: "Professional in children's day care" },
  "14": {
    fi: "Koululaisten aamu- ja iltapäivätoiminnan ammattihenkilö",
    sv: "Yrkesutbildad person inom morgon- och eftermiddagsverksamhet för skolelever",
    en: "Professional in before- and after-school care",
  },
  "15": {
    fi: "Opetustoimen ammattihenkilö tai muu opetuksen ja koulutuksen järjestäjä",
    sv: "Yrkesutbildad person inom utbildningsväsendet eller annan undervisnings- och utbildningsanordnare",
    en: "Education professional or other provider of education",
  },
  "16": { fi: "Nuorisotoimen ammattihenkilö", sv: "Yrkesutbildad person inom ungdomsväsendet", en: "Youth-work professional" },
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
  "19": { fi: "Rikosseuraamuslaitoksen viranomainen", sv: "Enhet inom brottspåföljdsmyndigheten", en: "Prison and Probation Service" },
  "23": { fi: "Ulosottoviranomainen", sv: "Utsökningsmyndighet", en: "Enforcement authority" },
  "24": { fi: "Kansaneläkelaitos", sv: "Folkpensionsanstalten", en: "Social Insurance Institution (Kela)" },
  "22": { fi: "Muu ilmoittaja", sv: "Övrig anmälare", en: "Other notifier" },
};

const entries = () => NOTIFIER_CODES.map((code) => ({ code, label: NOTIFIER_LABELS[code] }));

/**
 * Who notified of a service need (palvelutarpeen ilmoittaja), list 1243 as the notification of need and the contact use it: the codes of
 * {@link NOTIFIER_CODES} under the names of {@link NOTIFIER_LABELS}.
 */
export const NOTIFIERS: CodeSystem<NotifierCode> = {
  oid: "1.2.246.537.6.1243",
  name: {
    fi: "Sosiaalihuolto - Palvelutarpeen ilmoittaja",
    sv: "Socialvård - Anmälare av servicebehov",
    en: "Social care - Notifier of a service need",
  },
  status: "complete",
  codes: /* @__PURE__ */ entries(),
};
