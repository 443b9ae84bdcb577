/** Texts of the page of clients, in Finnish. */
export const clientsFi = {
  none: "Sinulla ei ole nyt omia asiakkaita. Asiakas tulee tähän, kun sinut nimetään omatyöntekijäksi tai työpariksi.",
  notFound: "Yhtään asiakasta ei löytynyt. Tarkista kirjoitusasu, tai kirjaa uusi yhteydenotto.",
} as const;
