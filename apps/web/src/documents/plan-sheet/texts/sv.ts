import type { TextsLike } from "../../../texts/texts.ts";
import type { planPrintFi } from "./fi.ts";

/** Texts of the plan on paper in Swedish. */
export const planPrintSv: TextsLike<typeof planPrintFi> = {
  acts: "Utskrift",
  print: "Skriv ut",
  back: "Tillbaka till planen",
  party: "Part",
  responsibility: "Ansvar och uppgifter",
  basis: "Grund",
  version: "{{status}}, version {{version}}.",
  madeOn: "Gjord {{date}}.",
  foot: "Plan, version {{version}}",
  noAnswer: "Klienten har ännu inte svarat på den här planen.",
};
