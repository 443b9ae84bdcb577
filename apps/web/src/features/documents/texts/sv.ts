import type { TextsLike } from "../../../texts/texts.ts";
import type { documentsFi } from "./fi.ts";

/** Texts of the documents of a client, in Swedish. */
export const documentsSv: TextsLike<typeof documentsFi> = {
  title: "Handlingar",
  lead: "Alla klientens handlingar, den nyaste först.",
  empty: "Klienten har inga handlingar ännu. Den första uppstår när en kontakt antecknas.",
  document: "Handling",
  date: "Dag",
  status: "Status",
  author: "Upprättad av",
  saved: "Sparad",
  statuses: { draft: "Utkast", final: "Klar", corrected: "Rättad", invalidated: "Annullerad" },
  about: "Uppgifter om handlingen",
  lineAboutOne: "{{date}}, version {{version}}, {{name}}",
  versions: "Versioner",
  version: "Version {{number}}",
};
