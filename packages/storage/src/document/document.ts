import type { ClientId, DocumentId, LocalDate, MatterId, UserId } from "@koonti/core";
import type { Content } from "../content/content.ts";

/** Where a document stands: draft (luonnos), final (valmis), corrected (korjattu), invalidated (mitätöity). */
export type DocumentStatus = "draft" | "final" | "corrected" | "invalidated";

/** Who saved a version: the user and the name as it was then. */
export interface Author {
  readonly userId: UserId;
  readonly name: string;
}

/** What stays the same from a document's first version to its last. */
export interface DocumentIdentity {
  readonly id: DocumentId;
  readonly clientId: ClientId;
  /** Kind of document; its meaning is the domain's. */
  readonly kind: string;
  /** The matter (asia) it belongs to. */
  readonly matterId?: MatterId;
  /** Service task (palvelutehtävä), ATL 37 §. */
  readonly serviceTask?: string;
  /** National structure it is written by: OID and version. */
  readonly structureOid?: string;
  readonly structureVersion?: string;
}

/** What each version says anew. */
interface VersionFacts {
  readonly status: DocumentStatus;
  readonly author: Author;
  /** The date whose law judges the document. */
  readonly lawDate: LocalDate;
  /** Why a finished document was corrected or invalidated. */
  readonly reason?: string;
}

/** One version of a document (asiakirja); it never changes. */
export interface StoredDocument extends DocumentIdentity, VersionFacts {
  /** Counts up from 1. */
  readonly version: number;
  readonly content: Content;
  /** Instant, ISO 8601 in UTC. */
  readonly savedAt: string;
}

/** A document to be written for the first time. `savedAt` is now unless told. */
export interface NewDocument extends DocumentIdentity, VersionFacts {
  readonly content: object;
  readonly savedAt?: string;
}

/** A new version of a document, built on the version that was read. `savedAt` is now unless told. */
export interface VersionToSave extends VersionFacts {
  readonly id: DocumentId;
  readonly expectedVersion: number;
  readonly content: object;
  readonly savedAt?: string;
}
