import type { TextsLike } from "../../../texts/texts.ts";
import type { assessmentFi } from "./fi.ts";

/** Texts of the assessment in English. */
export const assessmentEn: TextsLike<typeof assessmentFi> = {
  title: "Assessment",
  lead: "The client's own view and the sectors' assessments are brought together into one service-need assessment.",
  partnerTitle: "Assessments asked for",
  partnerLead: "Of this client you see only the assessments your organisation has been asked for.",
  serviceNeed: "Service-need assessment",
  notBegun:
    "The service-need assessment has not been begun yet. The initiation, the sectors' assessments and the collated needs will be there from the start.",
  begin: "Begin the assessment",
  beginAnew: "Begin a new assessment",
  continue: "Continue the assessment",
  read: "Read the assessment",
  begunOn: "begun {{date}}",
  finishedOn: "finished {{date}}",
  toCollation: "Collation",
  sections: "Parts of the assessment",
  sectionMissing_one: "{{count}} missing",
  sectionMissing_other: "{{count}} missing",
  section: {
    done: "Recorded",
    empty: "Not recorded",
  },
  newNeeds_one: "The collation has {{count}} need that the assessment lacks.",
  newNeeds_other: "The collation has {{count}} needs that the assessment lacks.",
  takeNeeds: "Take the needs from the collation",
  tookNeeds: "The needs have been taken from the collation",
  origin: {
    initiation: "From the initiation",
    sectors: "From the sectors' assessments",
    client: "From the client's own assessment",
    basics: "From the client's basic details",
    collation: "From the collation",
  },
  print: "Print",
  writtenBy: "{{name}}, {{date}}",
};
