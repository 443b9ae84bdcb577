import { EMPLOYMENT_FORMS, type Language, type LocalizedText, PROFESSIONS, type Professional, textIn } from "@koonti/core";
import { PLAN_ITEMS } from "../plan/codes.ts";
import { PLAN_KIND_LABELS } from "../plan/labels.ts";
import type { ClientPlan } from "../plan/schema.ts";
import { keptOr, optional } from "./kept.ts";
import { type Entry, entryOf, recordsOf, textBehind } from "./labelled-text.ts";
import { REMARKS } from "./labels.ts";
import { readMainText, writeMainText } from "./main-text.ts";
import { codeLabelled, needIn, needText } from "./written-values.ts";

type Remark = Entry<keyof typeof REMARKS>;

/** What of a plan has no row of its own and stands in row 65. */
export interface Remarks
  extends Pick<
    ClientPlan,
    "kind" | "madeWithClient" | "obstacleReason" | "clientParticipation" | "author" | "needsWithoutGoal" | "additionalInformation"
  > {
  readonly notNeeded: { readonly [Name in (typeof PLAN_ITEMS)[number]]?: string };
}

const YES_NO = { yes: { fi: "kyllä", sv: "ja", en: "yes" }, no: { fi: "ei", sv: "nej", en: "no" } } as const;

const labelsOf = <Code extends string>(list: readonly { readonly code: Code; readonly label: LocalizedText }[]) =>
  Object.fromEntries(list.map(({ code, label }) => [code, label])) as Readonly<Record<Code, LocalizedText>>;

const PROFESSION_LABELS = labelsOf(PROFESSIONS);
const EMPLOYMENT_LABELS = labelsOf(EMPLOYMENT_FORMS);

const authorEntries = (author: Professional | undefined, language: Language): readonly Remark[] =>
  author === undefined
    ? []
    : [
        { name: "author", value: author.name },
        { name: "profession", value: textIn(PROFESSION_LABELS[author.profession], language) },
        { name: "employment", value: textIn(EMPLOYMENT_LABELS[author.employment], language) },
        ...entryOf("unit", author.unit),
      ];

const yesNo = (value: boolean | undefined, language: Language): string | undefined =>
  value === undefined ? undefined : textIn(value ? YES_NO.yes : YES_NO.no, language);

const entriesOf = (remarks: Remarks, language: Language): readonly Remark[] => [
  ...entryOf("additional", remarks.additionalInformation),
  ...entryOf("kind", remarks.kind === "joint" ? textIn(PLAN_KIND_LABELS.joint, language) : undefined),
  ...entryOf("madeWithClient", yesNo(remarks.madeWithClient, language)),
  ...entryOf("obstacle", remarks.obstacleReason),
  ...entryOf("participation", remarks.clientParticipation),
  ...authorEntries(remarks.author, language),
  ...PLAN_ITEMS.flatMap((item) => entryOf(item, remarks.notNeeded[item])),
  ...remarks.needsWithoutGoal.flatMap(({ code, reason }): readonly Remark[] => [
    { name: "withoutGoal", value: needText(code, language) },
    { name: "why", value: reason },
  ]),
];

const authorIn = (entries: readonly Remark[]): Professional | undefined => {
  const name = textBehind(entries, "author");
  const profession = codeLabelled(textBehind(entries, "profession"), PROFESSION_LABELS);
  const employment = codeLabelled(textBehind(entries, "employment"), EMPLOYMENT_LABELS);
  return name && profession && employment ? { name, profession, employment, ...optional("unit", textBehind(entries, "unit")) } : undefined;
};

const withoutGoalIn = (entries: readonly Remark[]): Remarks["needsWithoutGoal"] =>
  recordsOf(entries, "withoutGoal").flatMap((record) => {
    const code = needIn(textBehind(record, "withoutGoal") ?? "");
    const reason = textBehind(record, "why");
    return code && reason ? [{ code, reason }] : [];
  });

const yesNoIn = (text: string | undefined): boolean | undefined => {
  const answer = codeLabelled(text, YES_NO);
  return answer === undefined ? undefined : answer === "yes";
};

/** What has no row of its own, out of row 65. */
export const readRemarks = (text: string | undefined): Remarks => {
  const entries = readMainText("additional", text, REMARKS);
  return {
    kind: codeLabelled(textBehind(entries, "kind"), PLAN_KIND_LABELS) ?? "single",
    ...optional("madeWithClient", yesNoIn(textBehind(entries, "madeWithClient"))),
    ...optional("obstacleReason", textBehind(entries, "obstacle")),
    ...optional("clientParticipation", textBehind(entries, "participation")),
    ...optional("author", authorIn(entries)),
    ...optional("additionalInformation", textBehind(entries, "additional")),
    needsWithoutGoal: withoutGoalIn(entries),
    notNeeded: Object.fromEntries(
      PLAN_ITEMS.flatMap((item) => entryOf(item, textBehind(entries, item))).map(({ name, value }) => [name, value]),
    ),
  };
};

/** What has no row of its own, in row 65. */
export const writeRemarks = (remarks: Remarks, original: string | undefined, language: Language): string | undefined =>
  keptOr<Remarks, string | undefined>(remarks, original, readRemarks, (ours) =>
    writeMainText("additional", entriesOf(ours, language), REMARKS, language, ["withoutGoal"]),
  );

/** The part of a plan that {@link Remarks} holds. */
export const remarksOf = (plan: ClientPlan): Remarks => ({
  kind: plan.kind,
  madeWithClient: plan.madeWithClient,
  obstacleReason: plan.obstacleReason || undefined,
  clientParticipation: plan.clientParticipation || undefined,
  author: plan.author,
  needsWithoutGoal: plan.needsWithoutGoal,
  additionalInformation: plan.additionalInformation || undefined,
  notNeeded: Object.fromEntries(
    PLAN_ITEMS.flatMap((item) => entryOf(item, plan.items[item].notNeeded)).map(({ name, value }) => [name, value]),
  ),
});
