import type { TextsLike } from "../../../texts/texts.ts";
import type { receivedDocumentFi } from "./fi.ts";

/** Texts of taking a national document in, in Swedish. */
export const receivedDocumentSv: TextsLike<typeof receivedDocumentFi> = {
  title: "Ta emot en nationell handling",
  lead: "Filen läses i denna webbläsare. Den sänds till tjänsten först när du tar emot den.",
  choose: "Välj en fil",
  chooseOther: "Välj en annan fil",
  notJson: "Filen är inte i JSON-format.",
  becomes: "Handlingen blir: {{title}}",
  from: "Av vem handlingen kom",
  untold: "Det som handlingen inte berättar",
  untoldText: "Komplettera dessa så att handlingen kan registreras.",
  take: "Ta emot",
  taken: "Handlingen har tagits emot",
  content: "Handlingen såsom den kom",
};
