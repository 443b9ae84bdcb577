import type { TextsLike } from "../../../texts/texts.ts";
import type { receivedDocumentFi } from "./fi.ts";

/** Texts of taking a national document in, in English. */
export const receivedDocumentEn: TextsLike<typeof receivedDocumentFi> = {
  title: "Take in a national document",
  lead: "The file is read in this browser. It goes to the service only when you take it in.",
  choose: "Choose a file",
  chooseOther: "Choose another file",
  notJson: "The file is not JSON.",
  becomes: "The document becomes: {{title}}",
  from: "Who the document came from",
  untold: "What the document does not tell",
  untoldText: "Fill these in so that the document can be recorded.",
  take: "Take in",
  taken: "The document has been taken in",
  content: "The document as it came",
};
