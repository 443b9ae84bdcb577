/** Texts of writing and finalising documents in Finnish. */
export const writingFi = {
  finalise: "Viimeistele",
  finalising: "Viimeistellään",
  finalised: "Viimeistelty",
  notFinalised: "Ei voi vielä viimeistellä",
  fillIn: "Täydennä tämä kohta.",
  missing_one: "{{count}} pakollinen kohta puuttuu",
  missing_other: "{{count}} pakollista kohtaa puuttuu",
  blocked_one: "{{count}} huomio estää viimeistelyn",
  blocked_other: "{{count}} huomiota estää viimeistelyn",
  national: "Lataa kansallinen asiakirja",
  nationalMissing: "Kansallisesta asiakirjasta puuttuu:",
  status: {
    draft: "Luonnos",
    final: "Valmis",
    corrected: "Korjattu",
    invalidated: "Mitätöity",
  },
} as const;
