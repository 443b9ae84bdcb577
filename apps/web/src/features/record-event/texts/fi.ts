/** Texts of recording an event, in Finnish. */
export const recordEventFi = {
  save: "Kirjaa",
  saved: "Kirjattu: {{title}}",
  offline: "Verkkoyhteys puuttuu, eikä kirjausta voitu lähettää. Teksti on tallessa tässä selaimessa. Yritä hetken kuluttua uudelleen.",
} as const;
