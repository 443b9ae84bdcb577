import type { ClientDocument } from "../../client-document/schema.ts";
import type { DataDisclosure } from "../../data-disclosure/schema.ts";

/** A client document of a client who may have a non-disclosure order. */
export interface DocumentOfClient {
  readonly document: ClientDocument;
  /** The client has a non-disclosure order, as far as the county knows. */
  readonly protectedIdentity: boolean;
}

/** A disclosure of data of a client who may have a non-disclosure order. */
export interface DisclosureOfClient {
  readonly disclosure: DataDisclosure;
  /** The client has a non-disclosure order, as far as the county knows. */
  readonly protectedIdentity: boolean;
}
