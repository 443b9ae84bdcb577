import { listOf } from "./list-of.ts";

const ROWS = [
  [
    "1",
    "Sosiaalipalvelujen tarpeessa oleva henkilö itse",
    "Person som själv är i behov av social service",
    "The person in need of social services",
  ],
  [
    "2",
    "Samassa taloudessa asuva läheinen henkilö",
    "Närstående person som bor i samma hushåll",
    "Close person living in the same household",
  ],
  ["3", "Eri taloudessa asuva läheinen henkilö", "Närstående person som bor i annat hushåll", "Close person living in another household"],
  ["4", "Muu yksityishenkilö", "Övrig privatperson", "Other private person"],
  [
    "5",
    "Sosiaalipalvelujen tarpeessa olevan henkilön edunvalvoja",
    "Intressebevakare för person som är i behov av social service",
    "Guardian of the person in need of social services",
  ],
  [
    "6",
    "Sosiaalihuollon tehtäviä hoitava henkilö",
    "Person som handhar uppgifter inom socialvården",
    "Person who carries out social-care tasks",
  ],
  ["7", "Terveydenhuollon ammattihenkilö", "Yrkesutbildad person inom hälso- och sjukvården", "Health professional"],
  [
    "8",
    "Sosiaali- tai terveysalan järjestön ammattihenkilö",
    "Yrkesutbildad person inom en social- och hälsovårdsorganisation",
    "Professional of a social or health organisation",
  ],
  ["9", "Työvoimahallinnon viranomainen", "Myndighet inom arbetskraftsförvaltningen", "Employment authority"],
  ["10", "Poliisiviranomainen", "Polismyndighet", "Police"],
  ["11", "Palo- ja pelastusviranomainen", "Brand- och räddningsmyndighet", "Fire and rescue authority"],
  ["12", "Hätäkeskusviranomainen", "Nödcentralsmyndighet", "Emergency response centre"],
  ["13", "Lasten päivähoidon ammattihenkilö", "Yrkesutbildad person inom barnomsorg", "Professional in children's day care"],
  [
    "14",
    "Koululaisten aamu- ja iltapäivätoiminnan ammattihenkilö",
    "Yrkesutbildad person inom morgon- och eftermiddagsverksamhet för skolelever",
    "Professional in before- and after-school care",
  ],
  [
    "15",
    "Opetustoimen ammattihenkilö tai muu opetuksen ja koulutuksen järjestäjä",
    "Yrkesutbildad person inom utbildningsväsendet eller annan undervisnings- och utbildningsanordnare",
    "Education professional or other provider of education",
  ],
  ["16", "Nuorisotoimen ammattihenkilö", "Yrkesutbildad person inom ungdomsväsendet", "Youth-work professional"],
  [
    "17",
    "Seurakunnan tai muun uskonnollisen yhdyskunnan ammattihenkilö",
    "Yrkesutbildad person inom församling eller annat religiöst samfund",
    "Professional of a parish or other religious community",
  ],
  [
    "18",
    "Vastaanottokeskuksen tai järjestelykeskuksen ammattihenkilö",
    "Yrkesutbildad person vid förläggning eller flyktingsluss",
    "Professional of a reception centre",
  ],
  ["19", "Rikosseuraamuslaitoksen viranomainen", "Enhet inom brottspåföljdsmyndigheten", "Prison and Probation Service"],
  ["23", "Ulosottoviranomainen", "Utsökningsmyndighet", "Enforcement authority"],
  ["24", "Kansaneläkelaitos", "Folkpensionsanstalten", "Social Insurance Institution (Kela)"],
  ["22", "Muu ilmoittaja", "Övrig anmälare", "Other notifier"],
] as const;

/** Who notified of a service need (palvelutarpeen ilmoittaja), list 1243 as the notification of need and the contact use it. */
export const NOTIFIERS = /* @__PURE__ */ listOf("complete", [
  "1.2.246.537.6.1243",
  "Sosiaalihuolto - Palvelutarpeen ilmoittaja",
  "Socialvård - Anmälare av servicebehov",
  "Social care - Notifier of a service need",
  ROWS,
]);
