import { isLocalDate, type Language, textIn } from "@koonti/core";
import { PLAN_ANSWER_LABELS } from "../answer/labels.ts";
import type { PlanAnswer } from "../answer/schema.ts";
import type { ClientPlan, Dissent } from "../plan/schema.ts";
import { isSame, optional } from "./kept.ts";
import { type Entry, entryOf, readEntries, recordsOf, textBehind, writeEntries } from "./labelled-text.ts";
import { VIEWS } from "./labels.ts";
import { codeLabelled, dateIn, dateText, idBehind, namedText } from "./written-values.ts";

type ViewEntry = Entry<keyof typeof VIEWS>;

/** A client's answer without the id of the plan, which the document it stands in tells. */
export type AnswerToPlan = Omit<PlanAnswer, "planId">;

/** What stands in row 58: dissenting views, and the client's answers. */
export interface Views {
  readonly dissents: readonly Dissent[];
  readonly answers: readonly AnswerToPlan[];
}

const dissentEntries = ({ partyId, text }: Dissent, { parties }: Pick<ClientPlan, "parties">): readonly ViewEntry[] => [
  { name: "dissent", value: text },
  { name: "party", value: namedText(parties.find(({ id }) => id === partyId)?.name, partyId) },
];

const answerEntries = ({ answer, reason, words, answeredOn, planVersion }: AnswerToPlan, language: Language): readonly ViewEntry[] => [
  { name: "answer", value: textIn(PLAN_ANSWER_LABELS[answer], language) },
  ...entryOf("reason", reason),
  ...entryOf("words", words),
  { name: "answeredOn", value: dateText(answeredOn) },
  { name: "version", value: String(planVersion) },
];

const dissentIn = (entries: readonly ViewEntry[]): readonly Dissent[] => {
  const partyId = idBehind(textBehind(entries, "party"));
  const text = textBehind(entries, "dissent");
  return partyId && text ? [{ partyId, text }] : [];
};

const answerIn = (entries: readonly ViewEntry[]): readonly AnswerToPlan[] => {
  const answer = codeLabelled(textBehind(entries, "answer"), PLAN_ANSWER_LABELS);
  const answeredOn = dateIn(textBehind(entries, "answeredOn"));
  const planVersion = Number(textBehind(entries, "version"));
  if (answer === undefined || answeredOn === undefined || !isLocalDate(answeredOn) || !Number.isInteger(planVersion)) return [];
  const texts = { ...optional("reason", textBehind(entries, "reason")), ...optional("words", textBehind(entries, "words")) };
  return [{ planVersion, answer, ...texts, answeredOn }];
};

/** Dissenting views and answers out of row 58. */
export const readViewsText = (text: string | undefined): Views => {
  const entries = readEntries(text ?? "", VIEWS) ?? [];
  return { dissents: recordsOf(entries, "dissent").flatMap(dissentIn), answers: recordsOf(entries, "answer").flatMap(answerIn) };
};

/** What row 58 holds that is no view of ours: a text written by somebody else, or one already put aside as such. */
export const otherViewText = (text: string | undefined): string | undefined => {
  if (!text) return undefined;
  const entries = readEntries(text, VIEWS);
  return entries === undefined ? text : textBehind(entries, "other");
};

/** Dissenting views and answers in row 58. */
export const writeViewsText = (
  ours: Views,
  original: string | undefined,
  plan: Pick<ClientPlan, "parties">,
  language: Language,
): string | undefined => {
  if (isSame(readViewsText(original), ours)) return original;
  const entries = [
    ...ours.dissents.flatMap((dissent) => dissentEntries(dissent, plan)),
    ...ours.answers.flatMap((answer) => answerEntries(answer, language)),
    ...entryOf("other", otherViewText(original)),
  ];
  return entries.length === 0 ? undefined : writeEntries(entries, VIEWS, language, ["dissent", "answer", "other"]);
};
