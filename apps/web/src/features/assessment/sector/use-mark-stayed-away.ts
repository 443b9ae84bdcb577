import type { WireDocument } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import type { RecordDocument } from "@koonti/casework";
import { unansweredAssessment } from "@koonti/service-need";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { callApi } from "../../../api/api.ts";
import { replyOf } from "../../../api/problem-failure.ts";
import { replyKey } from "../../../api/queries.ts";
import { useToast } from "../../../components/toast/toaster.tsx";
import { putIntoRecord } from "../../../drafts/use-draft.ts";
import { useSession } from "../../../session/use-session.ts";

/** Records that a party was asked and did not take part, and closes the request. */
export const useMarkStayedAway = ({ clientId, id, version, content }: RecordDocument<"sectorAssessment">) => {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const { today } = useSession();
  const params = { clientId, documentId: id };
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (): Promise<WireDocument> => {
      const body = { content: unansweredAssessment(content, today) as unknown as Record<string, unknown> };
      const saved = replyOf(await callApi(routes.putDocument, { params, body, version }));
      putIntoRecord(queries, saved);
      return replyOf(await callApi(routes.finaliseDocument, { params, version: saved.version }));
    },
    onSuccess: (document) => {
      putIntoRecord(queries, document);
      void queries.invalidateQueries({ queryKey: replyKey("getWorklist") });
      toast(t("sectorAssessment.markedStayedAway", { name: content.organisation }));
    },
  });
  return { mark: () => mutate(), isPending, error };
};
