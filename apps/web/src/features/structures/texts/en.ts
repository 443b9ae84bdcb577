import type { TextsLike } from "../../../texts/texts.ts";
import type { structuresFi } from "./fi.ts";

/** Texts of the national document structures, in English. */
export const structuresEn: TextsLike<typeof structuresFi> = {
  title: "National document structures",
  lead: "The structures in which a client's documents are sent and received. Each can be tried out without a client.",
  number: "Number",
  name: "Name",
  version: "Edition",
  fields: "Fields",
  row_one: "Structure {{number}}, edition {{version}}, {{count}} field",
  row_other: "Structure {{number}}, edition {{version}}, {{count}} fields",
  line: "Structure {{number}}, edition {{version}}, {{oid}}",
  note: "Try it with invented details. Nothing is sent to the service or kept there.",
  open: "Open a file",
  keep: "Download JSON",
  verdict: "Check",
  whole: "The document is whole.",
  toMend_one: "{{count}} place to mend",
  toMend_other: "{{count}} places to mend",
  gaps: "Missing",
  problems: "Not as the structure says",
  remarks: "Look at these",
  andMore_one: "and {{count}} more",
  andMore_other: "and {{count}} more",
  trouble: {
    notJson: "The file is not JSON.",
    otherStructure: "The file is not a document of this structure.",
  },
};
