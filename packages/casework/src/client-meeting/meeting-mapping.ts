import {
  client,
  day,
  defineMapping,
  type EncounterNoteDocument,
  encounterNote,
  inYesNo,
  labelledText,
  type Mapping,
  moment,
  namedCode,
  professional,
  text,
  textLines,
} from "@koonti/national";
import { having } from "../national/having.ts";
import type { NationalView } from "../national/national-view.ts";
import type { ClientMeeting } from "./schema.ts";

/** A meeting with whom it is about and who wrote it down. */
export type ClientMeetingView = Pick<NationalView<ClientMeeting>, "content" | "client" | "author">;

const IN_PERSON = {
  inPerson: { label: { fi: "Kasvokkain", sv: "Ansikte mot ansikte", en: "In person" }, as: inYesNo },
} as const;

const links = defineMapping<ClientMeetingView>()(encounterNote, [
  { ours: "client", at: "asiakas", as: client },
  { ours: "content.serviceTask", at: "asiakaskertomusmerkinta/palvelutehtava", as: namedCode() },
  { ours: "content.startedAt", at: "asiakaskertomusmerkinta/tapahtuma/ajanjakso/alkamishetki", as: moment },
  { ours: "content.endedAt", at: "asiakaskertomusmerkinta/tapahtuma/ajanjakso/paattymishetki", as: moment },
  { ours: "content.place", at: "asiakaskertomusmerkinta/tapahtuma/paikka", as: text(300) },
  { ours: "content.participants", at: "asiakaskertomusmerkinta/tapahtuma/osallistujat", as: textLines(300) },
  {
    ours: { main: "content.note", inPerson: "content.inPerson" },
    at: "asiakaskertomusmerkinta/tapahtuma/kuvaus",
    as: labelledText(IN_PERSON),
  },
  { ours: "content.agreed", at: "sovitut_asiat", as: text() },
  { ours: "content.metOn", at: "paivamaara", as: day },
  { ours: { professional: "content.worker", author: "author" }, at: "laatija", as: professional },
]);

/** A meeting with the client as the national entry (fi: merkintä tapaamisesta tai yhteydenotosta), structure 19005. */
export const clientMeetingMapping: Mapping<ClientMeetingView, EncounterNoteDocument> = having(links, { participants: [] });
