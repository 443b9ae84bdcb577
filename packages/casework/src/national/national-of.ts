import { err, type Result } from "@koonti/core";
import { type Refusal, refused } from "../command/refusal.ts";
import type { RecordDocument } from "../document/document.ts";
import type { ClientRecord } from "../record/record.ts";

/** A document in THL's JSON; refused with what is missing where the national structure demands more, or where the kind has none. */
export function nationalOf(_record: ClientRecord, _document: RecordDocument): Result<Record<string, unknown>, Refusal> {
  return err(refused("noNationalStructure"));
}
