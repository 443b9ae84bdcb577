import type { TextsLike } from "../../../texts/texts.ts";
import type { contactIntakeFi } from "./fi.ts";

/** Texts of recording a contact, in English. */
export const contactIntakeEn: TextsLike<typeof contactIntakeFi> = {
  title: "New contact",
  lead: "Record who made contact and why. Deadlines are counted from when the contact came.",
  client: "Whom it concerns",
  find: "Find a client",
  findHint: "Name or personal identity code. If the client is not found, fill in the details below.",
  chosen: "Client chosen:",
  chooseOther: "Choose another",
  born: "Born {{date}}, {{count}} y",
  withInitiation: "A matter begins",
  initiationHint: "Time, way and needs are taken from the contact if you leave them empty.",
  withUrgency: "The need for urgent help is assessed now",
  urgencyHint: "If you assess it later, it comes to your worklist.",
  save: "Record the contact",
  saved: "The contact was recorded.",
  savedKnown: "The contact was recorded. The person was already a client, so it was added to their record.",
  offline: "There is no connection, so the contact could not be sent. Your text is kept in this browser. Try again in a moment.",
};
