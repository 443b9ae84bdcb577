import { codesOf, dateOf, isLocalDateTime, LANGUAGES, type Language, SUPPORT_NEEDS, timeOf } from "@koonti/core";
import {
  byName,
  type CodecAt,
  type ContactAssessmentDocument,
  client,
  codeOfList,
  codes,
  contactAssessment,
  day,
  defineMapping,
  flag,
  inWords,
  labelledText,
  type Mapping,
  professional,
  reshaped,
  text,
  textLines,
} from "@koonti/national";
import { optional } from "../optional/optional.ts";
import { URGENCY_CODES } from "../urgency/codes.ts";
import { URGENCY_RESULT_LABELS } from "../urgency/labels.ts";
import type { UrgencyAssessment } from "../urgency/schema.ts";
import type { NationalView } from "./national-view.ts";

/** An assessment of urgent need with whom it is about, the contact it is about and what the client's basics tell. */
export type UrgencyView = Pick<NationalView<UrgencyAssessment>, "content" | "client" | "author" | "contact" | "basics">;

type Apart = Omit<UrgencyAssessment, "assessedAt"> & { readonly on: string; readonly time: string };
type Linked = Omit<UrgencyView, "content"> & { readonly content: Apart };

const NONE: Readonly<Record<Language, string>> = {
  fi: "Ei kiireellisiä toimia.",
  sv: "Inga brådskande åtgärder.",
  en: "No urgent measures.",
};
const MOST_MEASURES = 20;
const LONGEST = 500;

/** The measures, one on a line; that there were none is said, since the row is mandatory. A longer story is left where it is. */
const measures: CodecAt<readonly string[]> = (field) => {
  const { read, write } = textLines(LONGEST, MOST_MEASURES)(field);
  const isNone = (lines: readonly string[] | undefined): boolean => LANGUAGES.some((language) => lines?.join() === NONE[language]);
  return {
    read: (national) => {
      const lines = read(national);
      return isNone(lines) ? [] : lines;
    },
    write: (ours, writing) => write(ours, writing) ?? (Array.isArray(ours) ? NONE[writing.language] : undefined),
  };
};

const CODE_OF_NOT_URGENT = "3";

const toLinked = ({ content = {} as UrgencyAssessment, ...people }: Partial<UrgencyView>): Partial<Linked> => {
  const { assessedAt, ...urgency } = content;
  const urgencyCode = urgency.urgencyCode ?? (urgency.result === "notUrgent" ? CODE_OF_NOT_URGENT : undefined);
  const when = assessedAt && { on: dateOf(assessedAt), time: timeOf(assessedAt) };
  return { ...people, content: { ...urgency, ...optional("urgencyCode", urgencyCode), ...when } as Apart };
};

const toOurs = ({ content = {} as Apart, ...people }: Partial<Linked>): Partial<UrgencyView> => {
  const { on, time, ...urgency } = content;
  const when = isLocalDateTime(`${on}T${time}`) && { assessedAt: `${on}T${time}` };
  const result = urgency.urgencyCode && (urgency.urgencyCode === CODE_OF_NOT_URGENT ? "notUrgent" : "urgent");
  return {
    ...people,
    content: { ...optional("result", result), ...urgency, ...when, measures: urgency.measures ?? [] } as unknown as UrgencyAssessment,
  };
};

/** An assessment of urgent need as the national assessment of a contact (fi: ilmoituksen tai yhteydenoton arvio), structure 1009. */
export const urgencyMapping: Mapping<UrgencyView, ContactAssessmentDocument> = reshaped(
  defineMapping<Linked>()(contactAssessment, [
    { ours: "client", at: "asiakas", as: client },
    { ours: "contact.needs", at: "asiasisalto", as: codes(codeOfList(codesOf(SUPPORT_NEEDS))) },
    { ours: "contact.situation", at: "kuvaus_tilanteesta", as: text() },
    { ours: "content.measures", at: "toimenpiteet", as: measures },
    { ours: "basics.isOver75", at: "henkilo_on_yli_seitsemanviisi_vuotias", as: flag },
    { ours: "basics.highestCareAllowance", at: "henkilo_saa_ylinta_hoitotukea", as: flag },
    { ours: "content.urgencyCode", at: "arvio_asian_kiireellisyydesta", as: codeOfList(URGENCY_CODES) },
    { ours: "content.grounds", at: "kiireellisyyden_perustelu", as: text(5_000) },
    {
      ours: { result: "content.result", time: "content.time" },
      at: "lisatiedot",
      as: labelledText({
        result: { label: { fi: "Tulos", sv: "Resultat", en: "Result" }, as: byName(URGENCY_RESULT_LABELS) },
        time: { label: { fi: "Kellonaika", sv: "Klockslag", en: "Time" }, as: inWords },
      }),
    },
    { ours: "content.on", at: "paivamaara", as: day },
    { ours: { professional: "content.assessor", author: "author" }, at: "laatija", as: professional },
  ]),
  { toLinked, toOurs },
);
