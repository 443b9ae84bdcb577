import type { TextsLike } from "../../../texts/texts.ts";
import type { structuresFi } from "./fi.ts";

/** Texts of the national document structures, in Swedish. */
export const structuresSv: TextsLike<typeof structuresFi> = {
  title: "Nationella handlingsstrukturer",
  lead: "De strukturer i vilka klientens handlingar sänds och tas emot. Var och en kan prövas utan klient.",
  number: "Nummer",
  name: "Namn",
  version: "Utgåva",
  fields: "Antal fält",
  row_one: "Struktur {{number}}, utgåva {{version}}, {{count}} fält",
  row_other: "Struktur {{number}}, utgåva {{version}}, {{count}} fält",
  line: "Struktur {{number}}, utgåva {{version}}, {{oid}}",
  note: "Pröva med påhittade uppgifter. Ingenting sänds till eller sparas i tjänsten.",
  open: "Öppna en fil",
  keep: "Ladda ner JSON",
  verdict: "Granskning",
  whole: "Handlingen är hel.",
  toMend_one: "{{count}} punkt att rätta",
  toMend_other: "{{count}} punkter att rätta",
  gaps: "Saknas",
  problems: "Följer inte strukturen",
  remarks: "Kontrollera",
  andMore_one: "och {{count}} till",
  andMore_other: "och {{count}} till",
  trouble: {
    notJson: "Filen är inte i JSON-format.",
    otherStructure: "Filen är inte en handling med denna struktur.",
  },
};
