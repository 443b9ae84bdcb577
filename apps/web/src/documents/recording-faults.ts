import type { ClientRecord, DocumentKind } from "@koonti/casework";
import { DOCUMENT_KINDS, missingToRecord } from "@koonti/casework";
import type { Language } from "@koonti/core";
import i18next from "i18next";
import type { ShownFault } from "../components/form/annotation.ts";
import type { Content } from "../components/form/content-path.ts";
import { eachPlaceOnce } from "./faults.ts";
import { structureFaults } from "./structure-texts.ts";

/**
 * What keeps a document that is final at once from being recorded: what its structure refuses, and what its form requires and is not there, as
 * the server would say. Each place is told once.
 *
 * @param record - the record it is written into; none of a client who is not known yet
 */
export const recordingFaults = (kind: DocumentKind, content: Content, language: Language, record?: ClientRecord): readonly ShownFault[] =>
  eachPlaceOnce([
    ...structureFaults(DOCUMENT_KINDS[kind].schema, content, language),
    ...missingToRecord(kind, content, record).map(({ path }) => ({ path, message: i18next.t("form.missing") })),
  ]);
