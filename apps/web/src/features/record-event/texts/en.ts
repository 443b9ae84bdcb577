import type { TextsLike } from "../../../texts/texts.ts";
import type { recordEventFi } from "./fi.ts";

/** Texts of recording an event, in English. */
export const recordEventEn: TextsLike<typeof recordEventFi> = {
  save: "Record",
  saved: "Recorded: {{title}}",
};
