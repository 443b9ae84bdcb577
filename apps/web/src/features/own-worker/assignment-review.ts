import type { ClientRecord, RecordDocument } from "@koonti/casework";
import { DOCUMENT_KINDS } from "@koonti/casework";
import type { DocumentId, LocalDate } from "@koonti/core";
import { documentIdSchema, isLocalDate } from "@koonti/core";
import type { Content } from "../../components/form/content-path.ts";

/** The id under which a naming that is being written is judged; no document has it. */
export const UNWRITTEN: DocumentId = documentIdSchema.parse("00000000-0000-4000-8000-00000000a551");

/** The record as it would be with this naming in it, so that the same rules can say beforehand what they will say afterwards. */
export const recordWith = (record: ClientRecord, content: Content, today: LocalDate): ClientRecord => {
  const parsed = DOCUMENT_KINDS.assignment.schema.safeParse(content);
  if (!parsed.success) return record;
  const namedOn = content["namedOn"];
  const document = {
    id: UNWRITTEN,
    clientId: record.client.id,
    kind: "assignment",
    version: 1,
    status: "draft",
    author: { userId: UNWRITTEN, name: "" },
    savedAt: `${today}T00:00:00Z`,
    lawDate: isLocalDate(namedOn) ? namedOn : today,
    content: parsed.data,
  } as unknown as RecordDocument;
  return { ...record, documents: [...record.documents, document] };
};
