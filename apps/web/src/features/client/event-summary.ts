import type { RecordDocument } from "@koonti/casework";
import { formOfKind } from "@koonti/casework";
import { PLAN_ANSWER_LABELS } from "@koonti/client-plan";
import type { FieldDefinition, Language } from "@koonti/core";
import { codeLabel, SUPPORT_NEEDS, textIn } from "@koonti/core";

const LONGEST = 220;

const shortened = (text: string | undefined): string | undefined => {
  const whole = text?.trim();
  if (!whole) return;
  return whole.length <= LONGEST ? whole : `${whole.slice(0, whole.lastIndexOf(" ", LONGEST))} …`;
};

const optionText = (document: RecordDocument, name: string, language: Language): string | undefined => {
  const fields: readonly FieldDefinition[] = formOfKind(document.kind)?.sections.flatMap((section) => section.fields) ?? [];
  const value = (document.content as Readonly<Record<string, unknown>>)[name];
  const option = fields.find((field) => field.name === name)?.options?.find((one) => one.value === value);
  return option === undefined ? undefined : textIn(option.label, language);
};

const sentence = (...parts: readonly (string | undefined)[]): string | undefined => parts.filter(Boolean).join(". ") || undefined;

const needNames = (codes: readonly string[], language: Language): string | undefined =>
  codes.map((code) => codeLabel(SUPPORT_NEEDS, code, language)).join(", ") || undefined;

/** One or two sentences that tell what a document says, so that it need not be opened. */
export const summaryOf = (document: RecordDocument, language: Language): string | undefined => {
  switch (document.kind) {
    case "contact":
      return shortened(document.content.situation);
    case "initiation":
      return sentence(optionText(document, "mode", language), needNames(document.content.needs, language));
    case "urgencyAssessment":
      return sentence(optionText(document, "result", language), shortened(document.content.grounds));
    case "sectorAssessment":
      return sentence(document.content.organisation, optionText(document, "participation", language));
    case "serviceNeedAssessment":
      return shortened(document.content.conclusions ?? document.content.summary);
    case "clientPlan":
      return shortened(document.content.situation ?? document.content.goals.map(({ text }) => text).join(". "));
    case "planAnswer":
      return sentence(textIn(PLAN_ANSWER_LABELS[document.content.answer], language), shortened(document.content.reason));
    case "assignment":
      return sentence(document.content.ownWorker?.name, document.content.pairWorker?.name);
    case "decision":
      return shortened(document.content.reasons);
    case "serviceStart":
      return document.content.name;
    default:
      return;
  }
};

/** The client's recorded words in a document. */
export const clientsWordsIn = (document: RecordDocument): string | undefined => {
  if (document.kind === "contact") return shortened(document.content.clientsWords);
  if (document.kind === "planAnswer") return shortened(document.content.words);
  if (document.kind === "serviceNeedAssessment") return shortened(document.content.clientView);
  if (document.kind === "sectorAssessment" && document.content.sector === "client") return shortened(document.content.needs[0]?.statement);
  return;
};
