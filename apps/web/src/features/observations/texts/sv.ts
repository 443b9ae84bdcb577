import type { TextsLike } from "../../../texts/texts.ts";
import type { observationsFi } from "./fi.ts";

/** Texts of the observations in Swedish. */
export const observationsSv: TextsLike<typeof observationsFi> = {
  nav: "Observa\u00adtioner",
  title: "Observationer",
  lead: "Berätta vad som upprepas i klientarbetet eller vad som fungerar. Observationen är anonym: ingen får kunna identifieras.",
  send: "Skicka observationen",
  sent: "Tack, observationen har skickats",
  anonymous: "Observationen skickas utan klientens uppgifter och utan exakt datum.",
  identifier: "Ta bort det som identifierar ({{kind}}): {{words}}",
  doubt: "Kontrollera om någon kan kännas igen ({{kind}}): {{words}}",
  countsTitle: "Vad som har observerats",
  countsBy: "Indelning av observationerna",
  by: {
    need: "Behov",
    targetGroup: "Grupp",
    valence: "Oro eller gott",
  },
  amount: "Observationer",
  total: "Totalt",
  under_one: "under {{count}}",
  under_other: "under {{count}}",
  suppressed: "skyddad",
  why_one:
    "Ett tal som är under {{count}} visas inte, så att ingen kan identifieras. Ett skyddat tal är täckt eftersom det täckta talet annars kunde räknas ut.",
  why_other:
    "Ett tal som är under {{count}} visas inte, så att ingen kan identifieras. Ett skyddat tal är täckt eftersom det täckta talet annars kunde räknas ut.",
};
