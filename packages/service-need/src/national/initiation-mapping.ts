import { codesOf, dateOf, isLocalDateTime, SUPPORT_NEEDS, timeOf } from "@koonti/core";
import {
  author,
  byName,
  client,
  codeOfList,
  codes,
  day,
  defineMapping,
  firstOf,
  type InitiationNoteDocument,
  inDays,
  initiationNote,
  inWords,
  inYesNo,
  labelledText,
  type Mapping,
  namedCode,
  reshaped,
  text,
} from "@koonti/national";
import { INITIATION_MODE_LABELS } from "../initiation/labels.ts";
import type { Initiation } from "../initiation/schema.ts";
import { URGENCY_CODES } from "../urgency/codes.ts";
import type { NationalView } from "./national-view.ts";

/** An initiation with whom it is about, its service task and the urgency found in the matter. */
export type InitiationView = Pick<NationalView<Initiation>, "content" | "client" | "author" | "serviceTask" | "urgency">;

type Apart = Omit<Initiation, "initiatedAt"> & { readonly on: string; readonly time: string };
type Linked = Omit<InitiationView, "content"> & { readonly content: Apart };

const toLinked = ({ content = {} as Initiation, ...people }: Partial<InitiationView>): Partial<Linked> => {
  const { initiatedAt, ...initiation } = content;
  return { ...people, content: { ...initiation, ...(initiatedAt && { on: dateOf(initiatedAt), time: timeOf(initiatedAt) }) } as Apart };
};

const toOurs = ({ content = {} as Apart, ...people }: Partial<Linked>): Partial<InitiationView> => {
  const { on, time, ...initiation } = content;
  const when = isLocalDateTime(`${on}T${time}`) && { initiatedAt: `${on}T${time}` };
  return { ...people, content: { ...initiation, ...when, needs: initiation.needs ?? [] } as unknown as Initiation };
};

const WORDS = {
  mode: { label: { fi: "Vireilletulon tapa", sv: "Sätt för inledande", en: "Manner of initiation" }, as: byName(INITIATION_MODE_LABELS) },
  initiator: { label: { fi: "Vireillepanija", sv: "Den som inlett ärendet", en: "Initiated by" }, as: inWords },
  time: { label: { fi: "Kellonaika", sv: "Klockslag", en: "Time" }, as: inWords },
  relationship: {
    label: { fi: "Asiakkuus alkoi", sv: "Klientrelationen började", en: "The client relationship began" },
    as: inDays,
  },
  child: {
    label: { fi: "Erityistä tukea tarvitseva lapsi", sv: "Barn som behöver särskilt stöd", en: "Child in need of special support" },
    as: inYesNo,
  },
} as const;

/** The initiation of a matter as the national entry of initiation (fi: merkintä asian vireilletulosta), structure 19001. */
export const initiationMapping: Mapping<InitiationView, InitiationNoteDocument> = reshaped(
  defineMapping<Linked>()(initiationNote, [
    { ours: "client", at: "asiakas", as: client },
    { ours: "serviceTask", at: "palvelutehtava", as: firstOf(namedCode()) },
    { ours: "content.on", at: "vireilletulopaiva", as: day },
    {
      ours: {
        main: "content.grounds",
        mode: "content.mode",
        initiator: "content.initiator",
        time: "content.time",
        relationship: "content.clientRelationshipStart",
        child: "content.specialSupportChild",
      },
      at: "kuvaus_asian_vireilletulosta",
      as: labelledText(WORDS, 10_000),
    },
    { ours: "content.needs", at: "vireilletulon_syyt", as: codes(codeOfList(codesOf(SUPPORT_NEEDS))) },
    { ours: "urgency.code", at: "arvio_asian_kiireellisyydesta", as: codeOfList(URGENCY_CODES) },
    { ours: "urgency.grounds", at: "kiireellisyyden_peruste", as: text(5_000) },
    { ours: "author", at: "laatija", as: author },
  ]),
  { toLinked, toOurs },
);
