import type { WireDocument } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import type { FormDefinition } from "@koonti/core";
import { missingFields } from "@koonti/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { callApi } from "../../api/api.ts";
import { replyOf, statusOf } from "../../api/problem-failure.ts";
import { replyKey } from "../../api/queries.ts";
import type { ShownFault, ShownFinding } from "../../components/form/annotation.ts";
import type { Content } from "../../components/form/content-path.ts";
import { useContent } from "../../components/form/form-context.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import type { OpenDraft } from "../../drafts/use-draft.ts";
import { putIntoRecord } from "../../drafts/use-draft.ts";

class NotSaved extends Error {
  override readonly name = "NotSaved";
}

const post = async (document: WireDocument, { draft }: OpenDraft): Promise<WireDocument> => {
  if (!(await draft.flush())) throw new NotSaved();
  const params = { clientId: document.clientId, documentId: document.id };
  return replyOf(await callApi(routes.finaliseDocument, { params, version: draft.version() }));
};

interface Finalisable {
  readonly document: WireDocument;
  readonly draft: OpenDraft;
  readonly form: FormDefinition;
  readonly findings: readonly ShownFinding[];
  /** What is still done to the draft when it is finished, such as turning a request into an answer. */
  readonly prepare?: () => void;
}

/** The finalising of a draft: what keeps it from being final is told by the same rules as the server's, and follows the mending. */
export interface Finalising {
  readonly form: FormDefinition;
  readonly press: () => void;
  readonly isWorking: boolean;
  /** Required fields without a value, once finalising has been tried. */
  readonly faults: readonly ShownFault[];
  /** Findings that block, once finalising has been tried. */
  readonly blocking: readonly ShownFinding[];
  readonly failure: unknown;
  readonly summary: React.RefObject<HTMLDivElement | null>;
}

const useFaults = (form: FormDefinition, content: Content): readonly ShownFault[] => {
  const { t } = useTranslation();
  return useMemo(() => missingFields(form, content).map(({ path }) => ({ path, message: t("writing.fillIn") })), [form, content, t]);
};

/** Saves what is unsaved, then asks the server to make the draft final. The law keeps a draft from being final, never from being written. */
export const useFinalising = ({ document, draft, form, findings, prepare }: Finalisable): Finalising => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useToast();
  const summary = useRef<HTMLDivElement>(null);
  const [isTried, setIsTried] = useState(false);
  const faults = useFaults(form, useContent(draft.draft.store));
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      prepare?.();
      return post(document, draft);
    },
    onMutate: () => setIsTried(true),
    onSuccess: (finished) => {
      putIntoRecord(queries, finished);
      void queries.invalidateQueries({ queryKey: replyKey("getWorklist") });
      toast(t("writing.finalised"));
    },
    onError: () => void requestAnimationFrame(() => summary.current?.focus()),
  });
  const blocking = isTried ? findings.filter(({ tone }) => tone === "blocking") : [];
  const isExplained = statusOf(error) === 422 && blocking.length + faults.length > 0;
  const isMended = statusOf(error) === 422 && blocking.length + faults.length === 0;
  return {
    form,
    press: () => mutate(),
    isWorking: isPending,
    faults: isTried ? faults : [],
    blocking,
    failure: isExplained || isMended ? undefined : error,
    summary,
  };
};
