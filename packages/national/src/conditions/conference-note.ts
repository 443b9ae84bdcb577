import { identified } from "./one-of.ts";

/** The client of a case note is identified (spec rule 1). */
export const conferenceNoteConditions = identified("conference-note");
