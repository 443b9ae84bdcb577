/** Texts of signing in, in Finnish. */
export const signInFi = {
  title: "Koonti",
  lead: "Monta tarvetta, monta toimijaa, yksi yhteinen suunnitelma.",
  text: "Työntekijälle, kumppanille ja asiakkaalle. Näet, kenen vuoro on, mitä seuraavaksi tehdään ja mihin se perustuu.",
  signIn: "Kirjaudu sisään",
  language: "Kieli",
  failed: "Kirjautuminen ei onnistunut. Yritä uudelleen.",
  unreachable: "Kirjautumispalveluun ei saada yhteyttä. Yritä hetken kuluttua uudelleen.",
  finishing: "Kirjaudutaan",
} as const;
