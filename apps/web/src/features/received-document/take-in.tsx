import { routes } from "@koonti/api-contract";
import { DOCUMENT_KINDS } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, TextInput } from "suomifi-ui-components";
import { callApi } from "../../api/api.ts";
import { problemIn, replyOf } from "../../api/problem-failure.ts";
import { recordQuery } from "../../api/queries.ts";
import type { ShownFault } from "../../components/form/annotation.ts";
import type { Content } from "../../components/form/content-path.ts";
import { createContentStore } from "../../components/form/content-store.ts";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { Card } from "../../components/page/card.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { FaultSummary } from "../../documents/fault-summary.tsx";
import { faultsOf } from "../../documents/faults.ts";
import { structureFaults } from "../../documents/structure-texts.ts";
import { completed } from "../../drafts/savable.ts";
import { useLanguage } from "../../texts/use-language.ts";
import { type FileRead, untoldForm } from "./read-file.ts";
import styles from "./receive-page.module.css";

const NAME = "told";
const NOTHING: Content = {};
const NONE: readonly ShownFault[] = [];

interface TakeInProps {
  readonly clientId: ClientId;
  readonly file: Extract<FileRead, { readonly kind: "read" }>;
}

const useTakeIn = (clientId: ClientId) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: { readonly document: Content; readonly told: Content; readonly from?: string }) =>
      replyOf(
        await callApi(routes.postNational, {
          params: { clientId },
          body: { ...body, document: { ...body.document }, told: { ...body.told } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: recordQuery(clientId).queryKey }),
  });
};

/**
 * Asks what the document does not tell, and takes it in. It is asked only for what a document of ours cannot be without: its makers wrote it, and
 * what our form would have required of us is not required of them.
 */
export const TakeIn = ({ clientId, file: { json, read } }: TakeInProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const toast = useToast();
  const navigate = useNavigate();
  const [store] = useState(() => createContentStore(NOTHING));
  const [from, setFrom] = useState("");
  const [own, setOwn] = useState(NONE);
  const { mutate, isPending, error, reset } = useTakeIn(clientId);
  const form = useMemo(() => untoldForm(read), [read]);
  const faults = useMemo(() => (own.length > 0 ? own : faultsOf(problemIn(error), ["told"])), [own, error]);
  const take = (): void => {
    const found = structureFaults(DOCUMENT_KINDS[read.kind].schema, { ...read.content, ...store.get() }, language);
    setOwn(found);
    reset();
    if (found.length > 0) return;
    const sender = from.trim();
    mutate(
      { document: json, told: store.get(), ...(sender !== "" && { from: sender }) },
      {
        onSuccess: ({ id }) => {
          toast(t("receivedDocument.taken"));
          void navigate({ to: "/clients/$clientId/documents/$documentId", params: { clientId, documentId: id } });
        },
      },
    );
  };
  return (
    <div className={styles.parts}>
      {form !== undefined && <FaultSummary forms={[{ form, formName: NAME, faults }]} />}
      {form !== undefined && (
        <FormProvider
          store={store}
          name={NAME}
          faults={faults}
          complete={(content) => completed(DOCUMENT_KINDS[read.kind].schema, content)}
        >
          <h2>{t("receivedDocument.untold")}</h2>
          <p>{t("receivedDocument.untoldText")}</p>
          <FormSections form={form} />
        </FormProvider>
      )}
      <Card title={t("receivedDocument.take")}>
        <div className={styles.fields}>
          <TextInput
            labelText={t("receivedDocument.from")}
            value={from}
            onChange={(text) => setFrom(String(text ?? ""))}
            maxLength={300}
            fullWidth
          />
          <FailureNote failure={faults.length > 0 ? undefined : error} />
          <div>
            <Button onClick={take} aria-disabled={isPending}>
              {t("receivedDocument.take")}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
};
