/** Texts of recording a contact, in Finnish. */
export const contactIntakeFi = {
  title: "Uusi yhteydenotto",
  lead: "Kirjaa, kuka otti yhteyttä ja miksi. Määräajat lasketaan siitä, milloin yhteydenotto tuli.",
  client: "Kenestä on kyse",
  find: "Etsi asiakasta",
  findHint: "Nimi tai henkilötunnus. Jos asiakasta ei löydy, täytä tiedot alle.",
  chosen: "Valittu asiakas:",
  chooseOther: "Valitse toinen",
  born: "Syntynyt {{date}}, {{count}} v",
  withInitiation: "Asia tulee vireille",
  initiationHint: "Aika, tapa ja tarpeet otetaan yhteydenotosta, jos jätät ne tyhjiksi.",
  withUrgency: "Kiireellinen avun tarve arvioidaan nyt",
  urgencyHint: "Jos arvioit myöhemmin, arvio tulee työlistallesi.",
  save: "Kirjaa yhteydenotto",
  saved: "Yhteydenotto kirjattiin.",
  savedKnown: "Yhteydenotto kirjattiin. Henkilö oli jo asiakkaana, joten se liitettiin hänen tietoihinsa.",
  offline: "Verkkoyhteys puuttuu, eikä yhteydenottoa voitu lähettää. Teksti on tallessa tässä selaimessa. Yritä hetken kuluttua uudelleen.",
} as const;
