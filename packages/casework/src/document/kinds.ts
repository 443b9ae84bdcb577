import type { z } from "zod";
import { DECISION_DOCUMENT_KINDS } from "./kinds/decision.ts";
import { NATIONAL_KINDS } from "./kinds/national.ts";
import { NEED_KINDS } from "./kinds/need.ts";
import { PLAN_KINDS } from "./kinds/plan.ts";
import { RIGHTS_KINDS } from "./kinds/rights.ts";

export type { DocumentMode } from "./kinds/kind-definition.ts";

/** Every kind of document of a client's record: its structure, its names, how it comes about and which date it belongs to. */
export const DOCUMENT_KINDS = { ...NEED_KINDS, ...PLAN_KINDS, ...DECISION_DOCUMENT_KINDS, ...RIGHTS_KINDS, ...NATIONAL_KINDS } as const;

/** The kinds of documents. */
export type DocumentKind = keyof typeof DOCUMENT_KINDS;
/** The content of a kind. */
export type DocumentContent<K extends DocumentKind> = z.infer<(typeof DOCUMENT_KINDS)[K]["schema"]>;
/** Names of the kinds, for schemas. */
export const DOCUMENT_KIND_NAMES = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];
