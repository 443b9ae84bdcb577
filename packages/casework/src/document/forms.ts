import type { FormDefinition } from "@koonti/core";
import type { DocumentKind } from "./kinds.ts";

/** The forms of the kinds that are drafted; what is recorded at once is required by its structure. */
const FORMS: Partial<Readonly<Record<DocumentKind, FormDefinition>>> = {};

/** The form of a kind, if it has one. */
export const formOfKind = (kind: DocumentKind): FormDefinition | undefined => FORMS[kind];
