import type { TextsLike } from "../../../texts/texts.ts";
import type { planPrintFi } from "./fi.ts";

/** Texts of the plan on paper in English. */
export const planPrintEn: TextsLike<typeof planPrintFi> = {
  acts: "Printing",
  print: "Print",
  back: "Back to the plan",
  party: "Party",
  responsibility: "Responsibilities and tasks",
  basis: "Basis",
  version: "{{status}}, version {{version}}.",
  madeOn: "Made on {{date}}.",
  foot: "Plan, version {{version}}",
  noAnswer: "The client has not answered this plan yet.",
};
