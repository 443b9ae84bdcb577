import type { ClientRecord } from "@koonti/casework";
import { latestOf, plannedNeeds } from "@koonti/casework";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { Card } from "../../components/page/card.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { Page } from "../../components/page/page.tsx";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { PlanCrumbs } from "./plan-crumbs.tsx";
import styles from "./plan-page.module.css";
import { PlanReading } from "./plan-reading.tsx";
import { PlanWriting } from "./plan-writing.tsx";
import { useBeginPlan } from "./use-begin-plan.ts";

const NoPlan = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const { begin, isPending, error } = useBeginPlan(record);
  const needs = plannedNeeds(record).length;
  return (
    <Page title={t("plan.title")} crumbs={<PlanCrumbs client={record.client} />}>
      <Card title={t("plan.none")}>
        <p className={styles.text}>{needs > 0 ? t("plan.noneText", { count: needs }) : t("plan.noneNoNeeds")}</p>
        <Button onClick={begin} disabled={isPending}>
          {t("plan.begin")}
        </Button>
        <FailureNote failure={error} />
      </Card>
    </Page>
  );
};

const NothingToSee = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("plan.title")}>
      <p>{t("plan.nothingToSee")}</p>
    </Page>
  );
};

/** The client's plan (fi: asiakassuunnitelma, yhteinen suunnitelma): begun from the needs, written together, then read. */
export const PlanPage = () => {
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { record, documents } = useRecord(clientId);
  const newest = latestOf(record, "clientPlan");
  const document = documents.find(({ id }) => id === newest?.id);
  const isWorker = useSession().user.kind === "worker";
  if (document === undefined && !isWorker) return <NothingToSee />;
  if (document === undefined) return <NoPlan record={record} />;
  if (document.status === "draft" && isWorker) return <PlanWriting key={document.id} record={record} document={document} />;
  return <PlanReading key={document.id} record={record} document={document} />;
};
