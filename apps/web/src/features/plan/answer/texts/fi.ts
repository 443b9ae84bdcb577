/** Texts of the client's answer to a plan in Finnish. */
export const planAnswerFi = {
  title: "Asiakkaan vastaus",
  notAsked: "Vastausta ei ole vielä pyydetty. Pyydä se, kun suunnitelma on valmis näytettäväksi asiakkaalle.",
  waiting: "Suunnitelma on näytetty asiakkaalle. Vastausta odotetaan.",
  changedSince: "Suunnitelma on muuttunut tämän vastauksen jälkeen. Kysy vastaus uudelleen.",
  ask: "Pyydä vastaus",
  asked: "Suunnitelma näkyy nyt asiakkaan omilla sivuilla",
  record: "Kirjaa vastaus",
  save: "Tallenna vastaus",
  cancel: "Peruuta",
  recorded: "Asiakkaan vastaus on kirjattu",
  saveFirst: "Suunnitelmassa on tallentamatonta. Odota tallennusta ja yritä uudelleen.",
  toVersion: "Vastaus versioon {{version}}",
} as const;
