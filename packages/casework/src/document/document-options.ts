import { type FieldOption, type Language, type LocalDate, type LocalizedText, textIn } from "@koonti/core";
import { eventDateOf } from "../record/record.ts";
import type { RecordDocument } from "./document.ts";
import { DOCUMENT_KINDS } from "./kinds.ts";

/** A day as it is written in Finnish, Swedish and English texts alike: 9.2.2026. */
const dayText = (day: LocalDate): string => day.split("-").map(Number).toReversed().join(".");

const DRAFT: LocalizedText = { fi: "luonnos", sv: "utkast", en: "draft" };

const nameOf = (document: RecordDocument, language: Language): string => {
  const name = `${textIn(DOCUMENT_KINDS[document.kind].title, language)} ${dayText(eventDateOf(document))}`;
  return document.status === "draft" ? `${name} (${textIn(DRAFT, language)})` : name;
};

/** Names in the order of the documents; of those alike the second is (2). */
const namesOf = (documents: readonly RecordDocument[], language: Language): readonly string[] => {
  const met = new Map<string, number>();
  return documents.map((document) => {
    const name = nameOf(document, language);
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
};

/** Documents to choose from, oldest first in and newest first out, each by its title and day; those alike are numbered. */
export const documentOptions = (documents: readonly RecordDocument[]): readonly FieldOption[] => {
  const [fi, sv, en] = [namesOf(documents, "fi"), namesOf(documents, "sv"), namesOf(documents, "en")];
  return documents
    .map(({ id }, index) => ({ value: id, label: { fi: fi[index] ?? "", sv: sv[index] ?? "", en: en[index] ?? "" } }))
    .toReversed();
};
