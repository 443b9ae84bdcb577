import type { CodeEntry } from "@koonti/core";

/** A code list that lives inside one document structure (sisäinen luokitus): its values are all there are. */
export interface InternalList {
  /** What stands in `system`: `<root of the document>/<key of the field>`. */
  readonly system: string;
  /** The values; empty when the structure does not name them, and then any is accepted. */
  readonly codes: readonly CodeEntry[];
}

/** A field whose codes come from the national code server, whole or restricted to some of them. */
export interface ServerCodes {
  readonly oid: string;
  /** The values this field accepts; absent when every code of the list is accepted. */
  readonly only?: readonly CodeEntry[];
}

/** A field whose codes come from a document-internal list. */
export interface InternalCodes {
  readonly list: InternalList;
  /** True where the national schema leaves `system` open: any is read, `list.system` is written. */
  readonly anySystem?: boolean;
}

/** Where the codes of a field come from. */
export type CodeBinding = ServerCodes | InternalCodes;

/** Whether a field's codes come from the national code server. */
export const isServerCodes = (binding: CodeBinding): binding is ServerCodes => "oid" in binding;
