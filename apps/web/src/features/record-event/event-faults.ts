import type { ClientRecord, DocumentKind } from "@koonti/casework";
import { DOCUMENT_KINDS, missingToRecord } from "@koonti/casework";
import type { Language } from "@koonti/core";
import i18next from "i18next";
import type { ShownFault } from "../../components/form/annotation.ts";
import type { Content } from "../../components/form/content-path.ts";
import { pathKey } from "../../components/form/content-path.ts";
import { structureFaults } from "../../documents/structure-texts.ts";

/**
 * What keeps an event from being recorded: what its structure refuses, and what its form requires and is not there, as the server would say. Each
 * place is told once.
 */
export const eventFaults = (kind: DocumentKind, content: Content, record: ClientRecord, language: Language): readonly ShownFault[] => {
  const refused = structureFaults(DOCUMENT_KINDS[kind].schema, content, language);
  const told = new Set(refused.map(({ path }) => pathKey(path)));
  const missing = missingToRecord(kind, content, record).filter(({ path }) => !told.has(pathKey(path)));
  return [...refused, ...missing.map(({ path }) => ({ path, message: i18next.t("form.missing") }))];
};
