import { routes } from "@koonti/api-contract";
import { clientIdSchema } from "@koonti/core";
import { useQueryClient } from "@tanstack/react-query";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useParams, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Textarea } from "suomifi-ui-components";
import { callApi } from "../../api/api.ts";
import { ProblemFailure, statusOf } from "../../api/problem-failure.ts";
import { recordQuery } from "../../api/queries.ts";
import { Page } from "../../components/page/page.tsx";
import { useKept } from "../../drafts/use-kept.ts";
import { FailurePage } from "../../frame/failure-page.tsx";
import { useSession } from "../../session/use-session.ts";
import styles from "./client-failure.module.css";

const LEAST = 10;
const MOST = 1_000;

/** Opens the record with a reason, which is logged and shown to the client. */
const ReasonForm = ({ ground, reset }: { readonly ground: string | undefined; readonly reset: () => void }) => {
  const { t } = useTranslation();
  const router = useRouter();
  const queries = useQueryClient();
  const { clientId: id } = useParams({ strict: false });
  const { value: reason, keep, forget } = useKept(`access-reason-${id}`, () => "");
  const [fault, setFault] = useState<string>();
  const open = async (): Promise<void> => {
    const clientId = clientIdSchema.parse(id);
    if (reason.trim().length < LEAST) {
      setFault(t("client.refused.tooShort"));
      return;
    }
    const answer = await callApi(routes.openWithReason, { params: { clientId }, body: { reason } });
    if (!answer.ok) {
      setFault(answer.problem.detail ?? answer.problem.title);
      return;
    }
    forget();
    queries.removeQueries({ queryKey: recordQuery(clientId).queryKey });
    reset();
    await router.invalidate();
  };
  return (
    <Page title={t("client.refused.title")} lead={ground ?? t("client.refused.lead")} width="text">
      <div className={styles.form}>
        <Textarea
          id="access-reason"
          labelText={t("client.refused.reason")}
          hintText={t("client.refused.hint")}
          value={reason}
          onChange={(event) => keep(event.target.value)}
          maxLength={MOST}
          fullWidth
          status={fault === undefined ? "default" : "error"}
          {...(fault === undefined ? {} : { statusText: fault })}
        />
        <p className={styles.note}>{t("client.refused.shown")}</p>
        <Button onClick={() => void open()}>{t("client.refused.open")}</Button>
      </div>
    </Page>
  );
};

/** In place of a record that could not be opened: on what ground it was refused, and where the law allows, a way to state a reason. */
export const ClientFailure = (props: ErrorComponentProps) => {
  const { user } = useSession();
  const { error, reset } = props;
  const isRefused = statusOf(error) === 403 && user.kind === "worker";
  if (!isRefused) return <FailurePage {...props} />;
  return <ReasonForm ground={error instanceof ProblemFailure ? error.problem.detail : undefined} reset={reset} />;
};
