import type { TextsLike } from "../../texts/texts.ts";
import type { draftsFi } from "./fi.ts";

/** Texts of saving and of two writers in English. */
export const draftsEn: TextsLike<typeof draftsFi> = {
  clean: "Saved",
  waiting: "Saving soon",
  saving: "Saving",
  savedAt: "Saved {{time}}",
  heldBack_one: "{{count}} unfinished item is only in this browser until it is complete.",
  heldBack_other: "{{count}} unfinished items are only in this browser until they are complete.",
  retryingOffline: "Not saved: no connection. Trying again. Your text is kept in this browser.",
  retryingServer: "Not saved: the service does not answer. Trying again. Your text is kept in this browser.",
  retryingSignedOut: "Not saved: your session has ended. Your text is kept in this browser.",
  unfinished: "Not saved yet: fill in the required details first. Your text is kept in this browser.",
  refused: "The service did not accept this: {{reason}}. Your text is kept in this browser.",
  conflict: "Not saved: somebody else has written in the same place.",
  restored: "We brought back the text that was not saved last time.",
  conflictTitle: "Somebody else has written in the same place",
  conflictLead: "{{name}} saved changes at {{time}}. The rest has already been put together. Choose which text stays in these places.",
  openConflict: "Choose the text",
  mine: "Your text",
  theirs: "Saved text ({{name}})",
  keepMine: "Keep mine",
  keepTheirs: "Take the saved one",
  empty: "Empty",
  unnamedField: "A place in the document",
  settle: "Save the choices",
  chooseAll: "Choose in every place which text stays.",
  later: "Go on writing",
};
