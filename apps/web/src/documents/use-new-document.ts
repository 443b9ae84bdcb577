import type { Problem, WireDocument } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import type { DocumentKind } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { callApi } from "../api/api.ts";
import { replyKey } from "../api/queries.ts";
import type { ShownFault } from "../components/form/annotation.ts";
import type { Content } from "../components/form/content-path.ts";
import { putIntoRecord } from "../drafts/use-draft.ts";
import { faultsOf } from "./faults.ts";

/** The writing of a new document from a page. */
export interface NewDocument {
  /** Writes the document; gives it, or `undefined` when the server would not or could not. */
  readonly write: (kind: DocumentKind, content: Content) => Promise<WireDocument | undefined>;
  readonly isUnderWay: boolean;
  readonly problem: Problem | undefined;
  readonly faults: readonly ShownFault[];
  /** There was no connection, so nothing was written. */
  readonly isOffline: boolean;
}

/** Writes new documents to a client's record: a draft where the kind is drafted, final at once where it is recorded. */
export const useNewDocument = (clientId: ClientId): NewDocument => {
  const queries = useQueryClient();
  const [state, setState] = useState<{ readonly problem?: Problem; readonly isUnderWay: boolean; readonly isOffline: boolean }>({
    isUnderWay: false,
    isOffline: false,
  });
  const write = async (kind: DocumentKind, content: Content): Promise<WireDocument | undefined> => {
    setState({ isUnderWay: true, isOffline: false });
    try {
      const answer = await callApi(routes.postDocument, { params: { clientId }, body: { kind, content } });
      setState({ isUnderWay: false, isOffline: false, ...(answer.ok ? {} : { problem: answer.problem }) });
      if (!answer.ok) return;
      putIntoRecord(queries, answer.value);
      void queries.invalidateQueries({ queryKey: replyKey("getWorklist") });
      return answer.value;
    } catch {
      setState({ isUnderWay: false, isOffline: true });
      return;
    }
  };
  const { problem, isUnderWay, isOffline } = state;
  return { write, isUnderWay, isOffline, problem, faults: faultsOf(problem, ["content"]) };
};
