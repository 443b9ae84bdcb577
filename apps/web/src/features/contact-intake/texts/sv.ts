import type { TextsLike } from "../../../texts/texts.ts";
import type { contactIntakeFi } from "./fi.ts";

/** Texts of recording a contact, in Swedish. */
export const contactIntakeSv: TextsLike<typeof contactIntakeFi> = {
  title: "Ny kontakt",
  lead: "Anteckna vem som tog kontakt och varför. Tidsfristerna räknas från när kontakten kom.",
  client: "Vem det gäller",
  find: "Sök klient",
  findHint: "Namn eller personbeteckning. Om klienten inte hittas, fyll i uppgifterna nedan.",
  chosen: "Vald klient:",
  chooseOther: "Välj en annan",
  born: "Född {{date}}, {{count}} år",
  withInitiation: "Ärendet inleds",
  initiationHint: "Tid, sätt och behov tas från kontakten om du lämnar dem tomma.",
  withUrgency: "Behovet av brådskande hjälp bedöms nu",
  urgencyHint: "Om du bedömer senare kommer uppgiften till din arbetslista.",
  save: "Anteckna kontakten",
  saved: "Kontakten antecknades.",
  savedKnown: "Kontakten antecknades. Personen var redan klient, så den fogades till personens uppgifter.",
  offline: "Nätförbindelsen saknas och kontakten kunde inte skickas. Texten finns kvar i den här webbläsaren. Försök på nytt om en stund.",
};
