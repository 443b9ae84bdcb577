import type { TextsLike } from "../../../texts/texts.ts";
import type { recordEventFi } from "./fi.ts";

/** Texts of recording an event, in Swedish. */
export const recordEventSv: TextsLike<typeof recordEventFi> = {
  save: "Anteckna",
  saved: "Antecknat: {{title}}",
};
