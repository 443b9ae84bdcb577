import type { ClientRecord, RecordDocument } from "@koonti/casework";
import { formForDocument } from "@koonti/casework";
import type { FormDefinition } from "@koonti/core";

/** The form of a document for reading; what it points at elsewhere in the record is told by name. */
export const formFor = (document: RecordDocument, record: ClientRecord): FormDefinition | undefined => formForDocument(document, record);
