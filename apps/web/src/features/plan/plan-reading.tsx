import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord } from "@koonti/casework";
import { plannedNeeds } from "@koonti/casework";
import type { ClientPlan } from "@koonti/client-plan";
import { clientPlanForm, PLAN_KIND_LABELS } from "@koonti/client-plan";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { ButtonLink } from "../../components/button-link/button-link.tsx";
import { FormReading } from "../../components/form/form-reading.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { Page } from "../../components/page/page.tsx";
import { Sheet } from "../../components/page/sheet.tsx";
import { NationalDownload } from "../../documents/national/national-download.tsx";
import { useReview, useShownFindings } from "../../findings/use-findings.ts";
import { useSession } from "../../session/use-session.ts";
import { showInstantDate } from "../../texts/show-instant.ts";
import { useTextIn } from "../../texts/use-language.ts";
import { AnswerCard } from "./answer/answer-card.tsx";
import { PlanBoard } from "./plan-board.tsx";
import { PlanCrumbs } from "./plan-crumbs.tsx";
import type { PlanWork } from "./plan-work.tsx";
import { PlanContext } from "./plan-work.tsx";
import styles from "./plan-writing.module.css";
import { useBeginPlan } from "./use-begin-plan.ts";

interface PlanReadingProps {
  readonly record: ClientRecord;
  readonly document: WireDocument;
}

/** The text of the plan that the view above does not show. */
const withoutBoard = {
  ...clientPlanForm,
  sections: clientPlanForm.sections.filter(({ id }) => !["goals", "services", "parties"].includes(id)),
};

const WorkersActs = ({ record, document }: PlanReadingProps) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const { begin, isPending, error } = useBeginPlan(record);
  if (user.kind !== "worker") return null;
  return (
    <>
      <NationalDownload clientId={record.client.id} documentId={document.id} fileName="15020" />
      <Button variant="secondary" disabled={isPending} onClick={begin}>
        {t("plan.beginAnew")}
      </Button>
      <FailureNote failure={error} />
    </>
  );
};

/** A finished plan, for reading: the same view without anything to change. */
export const PlanReading = ({ record, document }: PlanReadingProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const plan = document.content as unknown as ClientPlan;
  const review = useReview(record);
  const own = useMemo(() => review.filter(({ documentId }) => documentId === document.id), [review, document.id]);
  const findings = useShownFindings(own);
  const work = useMemo<PlanWork>(
    () => ({ record, plan, needs: plannedNeeds(record), findings, open: [], faults: [], change: undefined, edit: () => undefined }),
    [record, plan, findings],
  );
  const params = { clientId: record.client.id };
  return (
    <PlanContext value={work}>
      <Page
        title={textIn(PLAN_KIND_LABELS[plan.kind])}
        crumbs={<PlanCrumbs client={record.client} />}
        lead={t("plan.finalVersion", {
          status: t(`writing.status.${document.status}`),
          version: document.version,
          name: document.author.name,
          date: showInstantDate(document.savedAt),
        })}
        actions={
          <>
            <Link to="/clients/$clientId/documents/$documentId" params={{ ...params, documentId: document.id }} className={styles.link}>
              {t("plan.versions")}
            </Link>
            <WorkersActs record={record} document={document} />
            <ButtonLink to="/clients/$clientId/plan/print" params={params} variant="outlined">
              {t("plan.print")}
            </ButtonLink>
          </>
        }
      >
        <PlanBoard answer={<AnswerCard record={record} plan={plan} document={document} draft={undefined} />} />
        <section className={styles.rest} aria-labelledby="plan-rest">
          <h2 id="plan-rest" className={styles.restTitle}>
            {t("plan.rest")}
          </h2>
          <Sheet>
            <FormReading form={withoutBoard} content={document.content} headings="h3" />
          </Sheet>
        </section>
      </Page>
    </PlanContext>
  );
};
