import type { TextsLike } from "../../../texts/texts.ts";
import type { clientsFi } from "./fi.ts";

/** Texts of the page of clients, in Swedish. */
export const clientsSv: TextsLike<typeof clientsFi> = {
  none: "Du har inga egna klienter just nu. En klient visas här när du utses till egen kontaktperson eller arbetspar.",
  notFound: "Ingen klient hittades. Kontrollera stavningen eller anteckna en ny kontakt.",
};
