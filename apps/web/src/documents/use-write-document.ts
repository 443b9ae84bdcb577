import type { WireDocument } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import type { DocumentContent, DocumentKind } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api/api.ts";
import { replyOf } from "../api/problem-failure.ts";
import { replyKey } from "../api/queries.ts";
import { putIntoRecord } from "../drafts/use-draft.ts";

/** A document to be written, its content of its kind. */
export interface NewDocument<K extends DocumentKind = DocumentKind> {
  readonly kind: K;
  readonly content: DocumentContent<K>;
}

/** Writes a new document into a client's record; the record on the page and the worklist follow. */
export const useWriteDocument = (clientId: ClientId) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ kind, content }: NewDocument): Promise<WireDocument> => {
      const body = { kind, content: content as unknown as Record<string, unknown> };
      return replyOf(await callApi(routes.postDocument, { params: { clientId }, body }));
    },
    onSuccess: (document) => {
      putIntoRecord(queries, document);
      void queries.invalidateQueries({ queryKey: replyKey("getWorklist") });
    },
  });
};
