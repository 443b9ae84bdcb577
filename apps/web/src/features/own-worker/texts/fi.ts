/** Texts of naming the own worker in Finnish. */
export const ownWorkerFi = {
  tab: "Omatyöntekijä",
  title: "Omatyöntekijä ja työpari",
  now: "Nyt nimetty",
  nobody: "Ei nimetty",
  pick: "{{role}}: valitse työntekijä",
  other: "Muu, kirjattu alle",
  save: "Nimeä",
  saved: "Omatyöntekijä ja työpari on kirjattu",
} as const;
