import { type FormDefinition, missingFields } from "@koonti/core";
import { formForRecord } from "../document/form-for-record.ts";
import { formOfKind } from "../document/forms.ts";
import type { DocumentKind } from "../document/kinds.ts";
import { withOptionalCodes } from "../form/optional-codes.ts";
import type { ClientRecord } from "../record/record.ts";
import type { MissingField } from "./refusal.ts";

/**
 * The form by which a document of a kind is recorded into a record (fi: kirjaamislomake): what is asked and what is required. A code that may be
 * left out is required only once its text is there.
 *
 * @returns `undefined` for a kind that comes as a file.
 */
export const recordingForm = (kind: DocumentKind, record: ClientRecord): FormDefinition | undefined => {
  const form = formForRecord(kind, record);
  return form && withOptionalCodes(form);
};

const missingFrom = (form: FormDefinition | undefined, content: unknown): readonly MissingField[] =>
  form ? missingFields(form, content) : [];

/**
 * What a document that is final at once lacks of what its form requires: the same for a person who fills the form in and for a program that
 * sends the content.
 *
 * @param content - as it would be sent; of any shape, so that it can be asked while it is written.
 */
export const missingToRecord = (kind: DocumentKind, content: unknown, record: ClientRecord): readonly MissingField[] =>
  missingFrom(recordingForm(kind, record), content);

/** What a final document of a kind lacks of what its form requires, whatever else is in the record. */
export const missingInFinal = (kind: DocumentKind, content: unknown): readonly MissingField[] => {
  const form = formOfKind(kind);
  return missingFrom(form && withOptionalCodes(form), content);
};
