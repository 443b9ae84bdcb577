import type { ClientId, DocumentId } from "@koonti/core";

/** What is asked of a record, for the decision and for the log. `data` names the kind of data, never its content. */
export interface RecordUse {
  readonly clientId: ClientId;
  readonly action: "read" | "write";
  readonly data: string;
  readonly documentId?: DocumentId;
  /** A reason given in this very request. */
  readonly reason?: string;
}
