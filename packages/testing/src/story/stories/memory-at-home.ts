import type { Story } from "../story.ts";

/** An old man whose daughter is worried. */
export const memoryAtHome: Story = {
  key: "memoryAtHome",
  age: 81,
  contact: {
    kind: "contact",
    contactBy: "closePerson",
    notifierCode: "3",
    dutyHolder: false,
    channel: "phone",
    needs: ["1", "11"],
    situation: "Tytär soitti. Isä unohtaa lääkkeet ja lieden, ja tytär käy joka päivä töiden jälkeen.",
    clientsWords: "Kyllä mä pärjään, jos en unohda.",
  },
  assessments: [
    {
      sector: "client",
      organisation: "Asiakas itse",
      needs: [{ code: "1", strength: "low", statement: "Kyllä mä pärjään." }],
      services: [],
      views: [{ topic: "medicationManagement", value: "manages", text: "Otan ne aamulla." }],
    },
    {
      sector: "elderly",
      organisation: "Testi-iäkkäiden palvelut",
      title: "palveluohjaaja",
      needs: [
        { code: "1", strength: "high", statement: "Liesi jää päälle." },
        { code: "11", strength: "high", statement: "Tytär on väsynyt." },
      ],
      services: [{ purpose: "homeVisits", provider: "Testi-kotihoito", state: "proposed" }],
      views: [{ topic: "medicationManagement", value: "fails", text: "Dosetti sekaisin kahdella käynnillä." }],
    },
    {
      sector: "health",
      organisation: "Testi-muistipoliklinikka",
      title: "sairaanhoitaja",
      needs: [{ code: "10", strength: "high", statement: "Muistisairaus, tutkimukset kesken." }],
      services: [],
      views: [{ topic: "medicationManagement", value: "fails" }],
    },
    {
      sector: "ngo",
      organisation: "Testi-muistiyhdistys ry",
      title: "ohjaaja",
      needs: [{ code: "11", strength: "medium", statement: "Läheinen kaipaa vertaistukea." }],
      services: [{ purpose: "homeVisits", provider: "Testi-muistiyhdistys ry", state: "proposed" }],
      views: [],
    },
  ],
  specialSupport: false,
  needNature: "longTerm",
  summary: "Asiakas asuu yksin. Muisti on heikentynyt, lääkehoito ei toteudu. Tytär auttaa päivittäin.",
  clientView: "Haluaa asua kotona eikä halua olla vaivaksi.",
  conclusions: "Tarvitsee säännöllistä kotihoitoa. Läheisen jaksaminen on otettava huomioon.",
  lifeSituation: { housing: "Omistusasunto, toinen kerros ilman hissiä.", networkSupport: "Tytär käy päivittäin." },
  plan: {
    situation: "Kotona asuminen turvataan, ja tytär saa vapaata.",
    meetings: "Kuukauden välein kotikäynnillä.",
    goals: [
      {
        id: "g1",
        needs: ["1", "10"],
        direction: "keep",
        text: "Lääkkeet tulevat otetuksi ja liesi on turvallinen.",
        ownWords: "Saan olla kotona.",
      },
      { id: "g2", needs: ["11"], direction: "better", text: "Tyttärellä on kaksi vapaata iltaa viikossa." },
    ],
    services: [
      {
        id: "s1",
        name: "Kotihoito",
        category: "1",
        provider: "Testi-kotihoito",
        duration: "toistaiseksi",
        needs: ["1", "10"],
        goalIds: ["g1"],
      },
      {
        id: "s2",
        name: "Läheisten ryhmä",
        category: "2",
        provider: "Testi-muistiyhdistys ry",
        duration: "4 kk",
        needs: ["11"],
        goalIds: ["g2"],
      },
    ],
    actions: [
      { id: "a1", goalId: "g1", what: "Asentaa liesivahdin", partyId: "social", state: "done" },
      { id: "a2", goalId: "g1", what: "Jakaa lääkkeet annosjakeluun", partyId: "health", state: "ongoing" },
      { id: "a3", goalId: "g2", what: "Tutustuu läheisten ryhmään", partyId: "ngo", state: "notStarted" },
    ],
    parties: [
      { id: "client", kind: "client", sector: "client", name: "Asiakas itse", responsibilities: ["ottaa kotihoidon vastaan"] },
      { id: "social", kind: "authority", sector: "elderly", name: "Testi-iäkkäiden palvelut", responsibilities: ["kokonaisuus"] },
      { id: "health", kind: "authority", sector: "health", name: "Testi-muistipoliklinikka", responsibilities: ["lääkehoito"] },
      { id: "ngo", kind: "ngo", sector: "ngo", name: "Testi-muistiyhdistys ry", responsibilities: ["läheisten ryhmä"] },
    ],
  },
};
