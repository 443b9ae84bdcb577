import type { TextsLike } from "../../../texts/texts.ts";
import type { clientsFi } from "./fi.ts";

/** Texts of the page of clients, in English. */
export const clientsEn: TextsLike<typeof clientsFi> = {
  none: "You have no clients of your own now. A client comes here when you are named own worker or pair worker.",
  notFound: "No client was found. Check the spelling, or record a new contact.",
};
