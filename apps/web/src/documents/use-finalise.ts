import type { Problem, WireDocument } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { callApi } from "../api/api.ts";
import { recordQuery, replyKey } from "../api/queries.ts";
import type { ShownFault } from "../components/form/annotation.ts";
import type { OpenDraft } from "../drafts/use-draft.ts";
import { putIntoRecord } from "../drafts/use-draft.ts";
import { faultsOf } from "./faults.ts";

/** The finalising of a draft on a page. */
export interface Finalising {
  /** Saves what is unsaved and makes the draft final; tells whether it became so. */
  readonly finalise: () => Promise<boolean>;
  readonly isUnderWay: boolean;
  /** Why the server would not, until it is tried again. */
  readonly problem: Problem | undefined;
  /** The fields that are missing or wrong, for `FormProvider` and `FaultSummary`. */
  readonly faults: readonly ShownFault[];
}

/** Makes a draft final. What keeps it from it is named by field and by finding. */
export const useFinalise = (document: WireDocument, { draft }: OpenDraft): Finalising => {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<Problem>();
  const [isUnderWay, setUnderWay] = useState(false);
  const params = { clientId: document.clientId, documentId: document.id };
  const send = async (): Promise<boolean> => {
    if (!(await draft.flush())) return false;
    const answer = await callApi(routes.finaliseDocument, { params, version: draft.version() });
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return false;
    putIntoRecord(queries, answer.value);
    await queries.invalidateQueries({ queryKey: recordQuery(document.clientId).queryKey });
    void queries.invalidateQueries({ queryKey: replyKey("getWorklist") });
    return true;
  };
  const finalise = async (): Promise<boolean> => {
    setUnderWay(true);
    try {
      return await send();
    } finally {
      setUnderWay(false);
    }
  };
  return { finalise, isUnderWay, problem, faults: faultsOf(problem, ["content"]) };
};
