import type { Translated } from "./demo-person.ts";

/** A language of the sign-in page. */
export type PageLanguage = keyof Translated;

/** The languages with their own names, in the order they are offered. */
export const LANGUAGES: Readonly<Record<PageLanguage, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

interface PageTexts {
  readonly title: string;
  readonly lead: string;
  readonly people: string;
  readonly languages: string;
  readonly signOutTitle: string;
  readonly signOut: string;
  readonly signedOut: string;
  readonly signedOutLead: string;
  readonly problem: string;
  readonly problemLead: string;
}

/** The texts of every page of the provider. */
export const TEXTS: Readonly<Record<PageLanguage, PageTexts>> = {
  fi: {
    title: "Valitse, kenenä kirjaudut",
    lead: "Kehitysympäristön kirjautuminen ilman salasanaa. Kaikki henkilöt ovat keksittyjä.",
    people: "Henkilöt",
    languages: "Kieli",
    signOutTitle: "Kirjaudutaanko ulos?",
    signOut: "Kirjaudu ulos",
    signedOut: "Olet kirjautunut ulos",
    signedOutLead: "Voit sulkea tämän sivun.",
    problem: "Kirjautuminen ei onnistunut",
    problemLead: "Palaa sovellukseen ja aloita kirjautuminen uudelleen.",
  },
  sv: {
    title: "Välj vem du loggar in som",
    lead: "Utvecklingsmiljöns inloggning utan lösenord. Alla personer är påhittade.",
    people: "Personer",
    languages: "Språk",
    signOutTitle: "Vill du logga ut?",
    signOut: "Logga ut",
    signedOut: "Du har loggat ut",
    signedOutLead: "Du kan stänga den här sidan.",
    problem: "Inloggningen misslyckades",
    problemLead: "Gå tillbaka till tjänsten och börja inloggningen på nytt.",
  },
  en: {
    title: "Choose who to sign in as",
    lead: "Sign-in of the development environment, without a password. All people are invented.",
    people: "People",
    languages: "Language",
    signOutTitle: "Sign out?",
    signOut: "Sign out",
    signedOut: "You have signed out",
    signedOutLead: "You can close this page.",
    problem: "Signing in did not succeed",
    problemLead: "Go back to the application and start signing in again.",
  },
};

const isPageLanguage = (tag: string): tag is PageLanguage => Object.hasOwn(LANGUAGES, tag);

/**
 * The first language of the wishes that the pages have, Finnish where there is none.
 *
 * @param wishes - lists of language tags such as `"sv-FI en"` or `"en;q=0.8, fi"`, the strongest wish first.
 */
export const pageLanguage = (...wishes: readonly unknown[]): PageLanguage => {
  const tags = wishes.flatMap((wish) => (typeof wish === "string" ? wish.split(/[\s,]+/) : []));
  return tags.map((tag) => tag.slice(0, 2).toLowerCase()).find(isPageLanguage) ?? "fi";
};
