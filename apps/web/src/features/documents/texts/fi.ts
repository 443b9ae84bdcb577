/** Texts of the documents of a client, in Finnish. */
export const documentsFi = {
  title: "Asiakirjat",
  lead: "Kaikki asiakkaan asiakirjat, uusin ensin.",
  empty: "Asiakkaalla ei ole vielä asiakirjoja. Ensimmäinen syntyy, kun yhteydenotto kirjataan.",
  document: "Asiakirja",
  date: "Päivä",
  status: "Tila",
  author: "Laatija",
  saved: "Tallennettu",
  statuses: { draft: "Luonnos", final: "Valmis", corrected: "Korjattu", invalidated: "Mitätöity" },
  about: "Asiakirjan tiedot",
  lineAboutOne: "{{date}}, versio {{version}}, {{name}}",
  versions: "Versiot",
  version: "Versio {{number}}",
} as const;
