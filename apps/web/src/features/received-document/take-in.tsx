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
import type { Content } from "../../components/form/content-path.ts";
import { createContentStore } from "../../components/form/content-store.ts";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { Card } from "../../components/page/card.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { faultsOf } from "../../documents/faults.ts";
import { completed } from "../../drafts/savable.ts";
import { type FileRead, untoldForm } from "./read-file.ts";
import styles from "./receive-page.module.css";

const NAME = "told";
const NOTHING: Content = {};

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

/** Asks what the document does not tell, and takes it in. */
export const TakeIn = ({ clientId, file: { json, read } }: TakeInProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const [store] = useState(() => createContentStore(NOTHING));
  const [from, setFrom] = useState("");
  const { mutate, isPending, error } = useTakeIn(clientId);
  const form = useMemo(() => untoldForm(read), [read]);
  const faults = faultsOf(problemIn(error), ["told"]);
  const take = (): void => {
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
          <FailureNote failure={error} />
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
