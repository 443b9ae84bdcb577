import type { ReplyOf, Routes, WireDocument } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import { DOCUMENT_KINDS } from "@koonti/casework";
import type { QueryClient } from "@tanstack/react-query";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { callApi } from "../api/api.ts";
import { recordQuery } from "../api/queries.ts";
import type { Content } from "../components/form/content-path.ts";
import { Draft } from "./draft.ts";
import { localCopyOf } from "./local-copy.ts";
import { completed } from "./savable.ts";
import type { SaveState } from "./save-state.ts";
import { isUnsent } from "./save-state.ts";

type RecordReply = ReplyOf<Routes["getRecord"]>;

/** Puts a document's new version into the record that other parts of the page look at. */
export const putIntoRecord = (queries: QueryClient, document: WireDocument): void => {
  queries.setQueryData<RecordReply>(recordQuery(document.clientId).queryKey, (record) => {
    if (record === undefined) return record;
    const isKnown = record.documents.some(({ id }) => id === document.id);
    const documents = isKnown ? record.documents.map((one) => (one.id === document.id ? document : one)) : [...record.documents, document];
    return { ...record, documents };
  });
};

const open = (document: WireDocument, queries: QueryClient): Draft => {
  const params = { clientId: document.clientId, documentId: document.id };
  return new Draft(document, {
    schema: DOCUMENT_KINDS[document.kind].schema,
    save: (content, version) => callApi(routes.putDocument, { params, body: { content }, version }),
    load: () => callApi(routes.getDocument, { params }),
    copy: localCopyOf(document.id),
    onSaved: (saved) => putIntoRecord(queries, saved),
  });
};

const warnBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/** A draft on a page: its content store, where its saving stands, and what can be done with it. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly state: SaveState;
  /** Completes new items of lists; for `FormProvider`. */
  readonly complete: (content: Content) => Content;
}

/**
 * Opens a document for writing. Saved as one writes; tried again when the connection comes back; nothing typed is lost. The page using it
 * gives the component `key={document.id}`, so that another document is another draft.
 */
export const useDraft = (document: WireDocument): OpenDraft => {
  const queries = useQueryClient();
  const [draft] = useState(() => open(document, queries));
  const state = useSyncExternalStore(draft.subscribe, draft.state);
  const [complete] = useState(() => (content: Content) => completed(DOCUMENT_KINDS[document.kind].schema, content));
  useEffect(() => {
    draft.start();
    const saveNow = (): void => void draft.flush();
    const saveWhenHidden = (): void => {
      if (globalThis.document.visibilityState === "hidden") saveNow();
    };
    window.addEventListener("online", saveNow);
    globalThis.document.addEventListener("visibilitychange", saveWhenHidden);
    return () => {
      window.removeEventListener("online", saveNow);
      globalThis.document.removeEventListener("visibilitychange", saveWhenHidden);
      draft.close();
    };
  }, [draft]);
  const unsent = isUnsent(state);
  useEffect(() => {
    if (!unsent) return;
    window.addEventListener("beforeunload", warnBeforeLeaving);
    return () => window.removeEventListener("beforeunload", warnBeforeLeaving);
  }, [unsent]);
  return { draft, state, complete };
};
