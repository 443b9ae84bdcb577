import type { NationalCodeSystem } from "./code-list.ts";

const label = (fi: string, sv: string, en: string) => ({ fi, sv, en });

/** Who notified of a service need (palvelutarpeen ilmoittaja), list 1243 as the notification of need and the contact use it. */
export const NOTIFIERS: NationalCodeSystem = {
  oid: "1.2.246.537.6.1243",
  name: label(
    "Sosiaalihuolto - Palvelutarpeen ilmoittaja",
    "Socialvård - Anmälare av servicebehov",
    "Social care - Notifier of a service need",
  ),
  status: "complete",
  codes: [
    {
      code: "1",
      label: label(
        "Sosiaalipalvelujen tarpeessa oleva henkilö itse",
        "Person som själv är i behov av social service",
        "The person in need of social services",
      ),
    },
    {
      code: "2",
      label: label(
        "Samassa taloudessa asuva läheinen henkilö",
        "Närstående person som bor i samma hushåll",
        "Close person living in the same household",
      ),
    },
    {
      code: "3",
      label: label(
        "Eri taloudessa asuva läheinen henkilö",
        "Närstående person som bor i annat hushåll",
        "Close person living in another household",
      ),
    },
    { code: "4", label: label("Muu yksityishenkilö", "Övrig privatperson", "Other private person") },
    {
      code: "5",
      label: label(
        "Sosiaalipalvelujen tarpeessa olevan henkilön edunvalvoja",
        "Intressebevakare för person som är i behov av social service",
        "Guardian of the person in need of social services",
      ),
    },
    {
      code: "6",
      label: label(
        "Sosiaalihuollon tehtäviä hoitava henkilö",
        "Person som handhar uppgifter inom socialvården",
        "Person who carries out social-care tasks",
      ),
    },
    {
      code: "7",
      label: label("Terveydenhuollon ammattihenkilö", "Yrkesutbildad person inom hälso- och sjukvården", "Health professional"),
    },
    {
      code: "8",
      label: label(
        "Sosiaali- tai terveysalan järjestön ammattihenkilö",
        "Yrkesutbildad person inom en social- och hälsovårdsorganisation",
        "Professional of a social or health organisation",
      ),
    },
    { code: "9", label: label("Työvoimahallinnon viranomainen", "Myndighet inom arbetskraftsförvaltningen", "Employment authority") },
    { code: "10", label: label("Poliisiviranomainen", "Polismyndighet", "Police") },
    { code: "11", label: label("Palo- ja pelastusviranomainen", "Brand- och räddningsmyndighet", "Fire and rescue authority") },
    { code: "12", label: label("Hätäkeskusviranomainen", "Nödcentralsmyndighet", "Emergency response centre") },
    {
      code: "13",
      label: label("Lasten päivähoidon ammattihenkilö", "Yrkesutbildad person inom barnomsorg", "Professional in children's day care"),
    },
    {
      code: "14",
      label: label(
        "Koululaisten aamu- ja iltapäivätoiminnan ammattihenkilö",
        "Yrkesutbildad person inom morgon- och eftermiddagsverksamhet för skolelever",
        "Professional in before- and after-school care",
      ),
    },
    {
      code: "15",
      label: label(
        "Opetustoimen ammattihenkilö tai muu opetuksen ja koulutuksen järjestäjä",
        "Yrkesutbildad person inom utbildningsväsendet eller annan undervisnings- och utbildningsanordnare",
        "Education professional or other provider of education",
      ),
    },
    { code: "16", label: label("Nuorisotoimen ammattihenkilö", "Yrkesutbildad person inom ungdomsväsendet", "Youth-work professional") },
    {
      code: "17",
      label: label(
        "Seurakunnan tai muun uskonnollisen yhdyskunnan ammattihenkilö",
        "Yrkesutbildad person inom församling eller annat religiöst samfund",
        "Professional of a parish or other religious community",
      ),
    },
    {
      code: "18",
      label: label(
        "Vastaanottokeskuksen tai järjestelykeskuksen ammattihenkilö",
        "Yrkesutbildad person vid förläggning eller flyktingsluss",
        "Professional of a reception centre",
      ),
    },
    {
      code: "19",
      label: label("Rikosseuraamuslaitoksen viranomainen", "Enhet inom brottspåföljdsmyndigheten", "Prison and Probation Service"),
    },
    { code: "23", label: label("Ulosottoviranomainen", "Utsökningsmyndighet", "Enforcement authority") },
    { code: "24", label: label("Kansaneläkelaitos", "Folkpensionsanstalten", "Social Insurance Institution (Kela)") },
    { code: "22", label: label("Muu ilmoittaja", "Övrig anmälare", "Other notifier") },
  ],
};
