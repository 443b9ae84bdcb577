import { codeLabel, LANGUAGES, type LocalizedText, SECTORS, textIn } from "@koonti/core";
import {
  type ConferenceNoteDocument,
  client,
  conferenceNote,
  day,
  defineMapping,
  inDays,
  inWords,
  inYesNo,
  labelledText,
  lines,
  type Mapping,
  moment,
  namedCode,
  professional,
  text,
} from "@koonti/national";
import { having } from "../national/having.ts";
import type { NationalView } from "../national/national-view.ts";
import { type Consultation, type InvitedParty, invitedPartySchema } from "./schema.ts";

/** A consultation with whom it is about and who wrote it down. */
export type ConsultationView = Pick<NationalView<Consultation>, "content" | "client" | "author">;

const CAME: LocalizedText = { fi: "paikalla", sv: "närvarande", en: "present" };
const DID_NOT_COME: LocalizedText = { fi: "kutsuttu, ei paikalla", sv: "inbjuden, frånvarande", en: "asked, not present" };

const LINE = /^(.+?)(?:: (.+))? \(([^()]+)\)$/su;

const isIn = (words: string, label: LocalizedText): boolean => LANGUAGES.some((language) => textIn(label, language) === words);

const partyIn = (line: string): InvitedParty | undefined => {
  const [, named = "", organisation, came = ""] = LINE.exec(line) ?? [];
  const attended = isIn(came, CAME);
  const party = {
    sector: SECTORS.find(({ label }) => isIn(named, label))?.code,
    ...(organisation !== undefined && { organisation }),
    attended,
  };
  const read = attended || isIn(came, DID_NOT_COME) ? invitedPartySchema.safeParse(party) : undefined;
  return read?.success ? read.data : undefined;
};

/** Who was asked, one on a line: `Terveydenhuolto: Testi-terveyskeskus (paikalla)`. */
const parties = lines<InvitedParty>(({ sector, organisation, attended }, language) => {
  const about = organisation === undefined ? "" : `: ${organisation}`;
  return `${codeLabel(SECTORS, sector, language)}${about} (${textIn(attended ? CAME : DID_NOT_COME, language)})`;
}, partyIn);

const WORDS = {
  requested: { label: { fi: "Neuvottelua pyydettiin", sv: "Överläggning begärdes", en: "The consultation was asked for" }, as: inDays },
  clientPresent: { label: { fi: "Asiakas oli paikalla", sv: "Klienten var närvarande", en: "The client was present" }, as: inYesNo },
  clientsView: { label: { fi: "Asiakkaan näkemys", sv: "Klientens syn", en: "The client's view" }, as: inWords },
} as const;

const links = defineMapping<ConsultationView>()(conferenceNote, [
  { ours: "client", at: "asiakas", as: client },
  { ours: "content.serviceTask", at: "asiakaskertomusmerkinta/palvelutehtava", as: namedCode() },
  { ours: "content.startedAt", at: "asiakaskertomusmerkinta/tapahtuma/ajanjakso/alkamishetki", as: moment },
  { ours: "content.endedAt", at: "asiakaskertomusmerkinta/tapahtuma/ajanjakso/paattymishetki", as: moment },
  { ours: "content.invited", at: "asiakaskertomusmerkinta/tapahtuma/osallistujat", as: parties },
  {
    ours: {
      main: "content.description",
      requested: "content.requestedOn",
      clientPresent: "content.clientPresent",
      clientsView: "content.clientsView",
    },
    at: "asiakaskertomusmerkinta/tapahtuma/kuvaus",
    as: labelledText(WORDS),
  },
  { ours: "content.outcome", at: "neuvottelussa_sovitut_asiat_ja_vastuunjako", as: text() },
  { ours: "content.heldOn", at: "paivamaara", as: day },
  { ours: { professional: "content.convenedBy", author: "author" }, at: "laatija", as: professional },
]);

/** A consultation of several sectors as the national entry (fi: merkintä neuvottelusta), structure 19004. */
export const consultationMapping: Mapping<ConsultationView, ConferenceNoteDocument> = having(links, { invited: [] });
