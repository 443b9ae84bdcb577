import type { LocalDate } from "@koonti/core";
import { DOCUMENT_KINDS, type DocumentContent, type DocumentKind } from "../document/kinds.ts";

/** The day whose law judges a document: that of its event, or today while the event has no date yet. */
export const lawDateOf = <K extends DocumentKind>(kind: K, content: DocumentContent<K>, today: LocalDate): LocalDate => {
  const { eventDate } = DOCUMENT_KINDS[kind] as { readonly eventDate: (content: DocumentContent<K>) => LocalDate | undefined };
  return eventDate(content) ?? today;
};
