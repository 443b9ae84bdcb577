import { missingFields } from "@koonti/core";
import { formForRecord } from "../document/form-for-record.ts";
import { formOfKind } from "../document/forms.ts";
import type { DocumentKind } from "../document/kinds.ts";
import type { ClientRecord } from "../record/record.ts";
import type { MissingField } from "./refusal.ts";

/**
 * What a document that is final at once lacks of what its form requires: the same for a person who fills the form in and for a program that
 * sends the content.
 *
 * @param content - as it would be sent; of any shape, so that it can be asked while it is written.
 * @param record - the record it would be written into; without one, as of a client who is not known yet, whatever else may be in it.
 */
export const missingToRecord = (kind: DocumentKind, content: unknown, record?: ClientRecord): readonly MissingField[] => {
  const form = record ? formForRecord(kind, record) : formOfKind(kind);
  return form ? missingFields(form, content) : [];
};
