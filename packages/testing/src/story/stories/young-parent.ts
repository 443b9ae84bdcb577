import type { Story } from "../story.ts";

/** A young parent who is tired and alone. */
export const youngParent: Story = {
  key: "youngParent",
  age: 22,
  contact: {
    kind: "notification",
    contactBy: "authority",
    notifierCode: "7",
    dutyHolder: true,
    channel: "secureMessage",
    needs: ["7", "9"],
    situation: "Neuvolan terveydenhoitaja otti yhteyttä vanhemman suostumuksella. Vanhempi on uupunut eikä tukiverkkoa ole lähellä.",
    clientsWords: "En oo nukkunu kunnolla puoleen vuoteen.",
  },
  assessments: [
    {
      sector: "client",
      organisation: "Asiakas itse",
      needs: [
        { code: "9", strength: "high", statement: "Väsymys vie kaiken." },
        { code: "4", strength: "medium", statement: "Ei oo ketään kenelle soittaa." },
      ],
      services: [],
      views: [{ topic: "networkSupport", value: "none", text: "Äiti asuu kaukana." }],
    },
    {
      sector: "social",
      organisation: "Testi-aikuissosiaalityö",
      title: "sosiaaliohjaaja",
      needs: [
        { code: "4", strength: "medium", statement: "Opinnot keskeytyneet." },
        { code: "7", strength: "medium", statement: "Vauva-arjen rytmi hakusessa." },
      ],
      services: [{ purpose: "supportiveTalks", provider: "Testi-aikuissosiaalityö", state: "proposed" }],
      views: [{ topic: "networkSupport", value: "none" }],
    },
    {
      sector: "health",
      organisation: "Testi-neuvola",
      title: "terveydenhoitaja",
      needs: [{ code: "9", strength: "high", statement: "Synnytyksen jälkeinen mielialan lasku." }],
      services: [{ purpose: "supportiveTalks", provider: "Testi-neuvola", state: "current" }],
      views: [{ topic: "networkSupport", value: "daily", text: "Isovanhempi auttaa, kertoi käynnillä." }],
    },
    {
      sector: "family",
      organisation: "Testi-perhepalvelut",
      title: "perhetyöntekijä",
      needs: [{ code: "7", strength: "low", statement: "Kiintymys hyvä, arki raskasta." }],
      services: [{ purpose: "homeVisits", provider: "Testi-perhepalvelut", state: "proposed" }],
      views: [],
    },
  ],
  specialSupport: true,
  needNature: "recurring",
  summary: "Nuori vanhempi, lapsi 5 kk. Uupumus ja yksinäisyys, opinnot kesken. Lapsi voi hyvin.",
  clientView: "Toivoo lepoa ja jonkun, jolle puhua.",
  conclusions: "Keskustelutuki aloitetaan pian. Perhetyö tukee arkea, opinnot jatkuvat syksyllä.",
  lifeSituation: { housing: "Opiskelija-asunto.", familyAndParenthood: "Lapsi 5 kk.", health: "Uupumus." },
  plan: {
    situation: "Lepo ensin, sitten arjen rytmi ja opinnot.",
    meetings: "Viikoittain kahden kuukauden ajan.",
    goals: [
      { id: "g1", needs: ["9"], direction: "better", text: "Yöunta kertyy vähintään kuusi tuntia.", ownWords: "Saisin nukkua." },
      { id: "g2", needs: ["4"], direction: "better", text: "Vanhempi käy viikoittain vertaisryhmässä.", ownWords: "Joku, kelle soittaa." },
    ],
    services: [
      {
        id: "s1",
        name: "Psykososiaalinen tuki",
        category: "8",
        provider: "Testi-aikuissosiaalityö",
        duration: "6 kk",
        needs: ["9"],
        goalIds: ["g1"],
      },
      { id: "s2", name: "Perhetyö", category: "1", provider: "Testi-perhepalvelut", duration: "3 kk", needs: ["7", "4"], goalIds: ["g2"] },
    ],
    actions: [
      { id: "a1", goalId: "g1", what: "Perhetyöntekijä on lapsen kanssa kahtena aamuna", partyId: "family", state: "ongoing" },
      { id: "a2", goalId: "g2", what: "Tutustuu vertaisryhmään", partyId: "client", state: "notStarted" },
    ],
    parties: [
      { id: "client", kind: "client", sector: "client", name: "Asiakas itse", responsibilities: ["käy ryhmässä"] },
      {
        id: "social",
        kind: "authority",
        sector: "social",
        name: "Testi-aikuissosiaalityö",
        responsibilities: ["kokonaisuus", "keskustelut"],
      },
      { id: "health", kind: "authority", sector: "health", name: "Testi-neuvola", responsibilities: ["mielialan seuranta"] },
      { id: "family", kind: "authority", sector: "family", name: "Testi-perhepalvelut", responsibilities: ["aamut kotona"] },
    ],
  },
};
