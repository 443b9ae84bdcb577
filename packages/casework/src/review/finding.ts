import type { DocumentId } from "@koonti/core";
import type { Finding } from "@koonti/rules";
import type { DocumentKind } from "../document/kinds.ts";

/** What a rule says of a record, and of which document; `path` leads into that document's content. */
export interface RecordFinding extends Finding {
  readonly documentId?: DocumentId;
  readonly documentKind?: DocumentKind;
  /** Whether it is about what the document says, so that it is mended there; otherwise about the course of the matter. */
  readonly ofContent?: true;
}

/**
 * Whether a finding keeps its document from being made final: a breach of severity error that is mended in the document itself. A period
 * that has run out is told and does not block: what was late stays late, whatever is written.
 */
export const keepsFromFinal = ({ outcome, severity, ofContent, deadline }: RecordFinding): boolean =>
  outcome === "breached" && severity === "error" && ofContent === true && deadline === undefined;
