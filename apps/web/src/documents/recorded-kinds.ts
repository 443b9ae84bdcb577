import type { DocumentKind } from "@koonti/casework";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, formOfKind, structuresOfKind } from "@koonti/casework";

/** Events that are recorded elsewhere: a contact with its matter on one page, own workers and answers on pages of their own. */
const ELSEWHERE: readonly DocumentKind[] = ["contact", "initiation", "assignment", "planAnswer"];

const isRecordedHere = (kind: DocumentKind): boolean =>
  DOCUMENT_KINDS[kind].mode === "recorded" && !ELSEWHERE.includes(kind) && formOfKind(kind) !== undefined;

/** The kinds that are recorded from a client's page. */
export const RECORDED_KINDS: readonly DocumentKind[] = DOCUMENT_KIND_NAMES.filter(isRecordedHere);

/** The same as one looks for them: events of the matter, and documents that have a national structure of their own. */
export const RECORDED_GROUPS = {
  events: RECORDED_KINDS.filter((kind) => structuresOfKind(kind).length === 0),
  documents: RECORDED_KINDS.filter((kind) => structuresOfKind(kind).length > 0),
} as const;
