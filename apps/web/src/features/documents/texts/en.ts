import type { TextsLike } from "../../../texts/texts.ts";
import type { documentsFi } from "./fi.ts";

/** Texts of the documents of a client, in English. */
export const documentsEn: TextsLike<typeof documentsFi> = {
  title: "Documents",
  lead: "Every document of the client, newest first.",
  empty: "The client has no documents yet. The first comes when a contact is recorded.",
  document: "Document",
  date: "Date",
  status: "Status",
  author: "Written by",
  saved: "Saved",
  statuses: { draft: "Draft", final: "Final", corrected: "Corrected", invalidated: "Invalidated" },
  about: "About the document",
  lineAboutOne: "{{date}}, version {{version}}, {{name}}",
  versions: "Versions",
  version: "Version {{number}}",
};
