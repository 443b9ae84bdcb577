import type { Client } from "../client/schema.ts";
import type { RecordDocument } from "../document/document.ts";

/** Everything the county holds of one client: basics and the current version of each document, in the order they came about. */
export interface ClientRecord {
  readonly client: Client;
  readonly documents: readonly RecordDocument[];
}
