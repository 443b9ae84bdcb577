/** Texts of the observations in Finnish. */
export const observationsFi = {
  nav: "Havainnot",
  title: "Havainnot",
  lead: "Kerro, mitä asiakastyössä toistuu tai mikä toimii. Havainto on nimetön: siitä ei saa tunnistaa ketään.",
  send: "Lähetä havainto",
  sent: "Kiitos, havainto on lähetetty",
  anonymous: "Havainto lähtee ilman asiakkaan tietoja ja ilman tarkkaa päivää.",
  identifier: "Poista tekstistä tunniste ({{kind}}): {{words}}",
  doubt: "Tarkista, voiko tästä tunnistaa jonkun ({{kind}}): {{words}}",
  countsTitle: "Mitä on havaittu",
  countsBy: "Havaintojen jaottelu",
  by: {
    need: "Tarve",
    targetGroup: "Ryhmä",
    valence: "Huoli vai hyvä",
  },
  amount: "Havaintoja",
  total: "Yhteensä",
  under_one: "alle {{count}}",
  under_other: "alle {{count}}",
  suppressed: "suojattu",
  why_one:
    "Lukua, joka on alle {{count}}, ei näytetä, jotta ketään ei tunnisteta. Suojattu luku on peitetty siksi, että siitä voisi laskea peitetyn luvun.",
  why_other:
    "Lukua, joka on alle {{count}}, ei näytetä, jotta ketään ei tunnisteta. Suojattu luku on peitetty siksi, että siitä voisi laskea peitetyn luvun.",
} as const;
