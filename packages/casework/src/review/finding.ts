import type { DocumentId } from "@koonti/core";
import type { Finding } from "@koonti/rules";
import type { DocumentKind } from "../document/kinds.ts";

/** What a rule says of a record, and of which document; `path` leads into that document's content. */
export interface RecordFinding extends Finding {
  readonly documentId?: DocumentId;
  readonly documentKind?: DocumentKind;
}
