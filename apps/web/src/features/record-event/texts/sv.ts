import type { TextsLike } from "../../../texts/texts.ts";
import type { recordEventFi } from "./fi.ts";

/** Texts of recording an event, in Swedish. */
export const recordEventSv: TextsLike<typeof recordEventFi> = {
  save: "Anteckna",
  saved: "Antecknat: {{title}}",
  offline:
    "Nätförbindelsen saknas och anteckningen kunde inte skickas. Texten finns kvar i den här webbläsaren. Försök på nytt om en stund.",
};
