import type { ClientRecord } from "@koonti/casework";
import { confirmOpenNeeds, countDecisions } from "@koonti/service-need";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { ButtonLink } from "../../components/button-link/button-link.tsx";
import { Card } from "../../components/page/card.tsx";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { Page } from "../../components/page/page.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import styles from "./collation-view.module.css";
import { ConflictCard } from "./conflict-card.tsx";
import { Gaps } from "./gaps.tsx";
import { MatrixCard } from "./matrix-card.tsx";
import type { CollationWork } from "./open-assessment.ts";
import { StatementList } from "./statement-list.tsx";

interface CollationViewProps {
  readonly record: ClientRecord;
  readonly work: CollationWork;
  /** Where the saving of the decisions stands. */
  readonly status?: ReactNode;
}

const useLead = ({ collation, assessment }: CollationWork): string => {
  const { t } = useTranslation();
  const received = collation.columns.filter(({ participation }) => participation === "received").length;
  const { confirmed, open } = countDecisions(assessment?.needs ?? [], collation);
  const conflicts = collation.conflicts.filter(({ settlement }) => settlement === undefined).length;
  return [
    t("collation.leadAssessments", { count: received }),
    confirmed > 0 ? t("collation.leadConfirmed", { count: confirmed }) : "",
    open > 0 ? t("collation.leadOpen", { count: open }) : "",
    conflicts > 0 ? t("collation.leadConflicts", { count: conflicts }) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
};

const ConfirmAll = ({ work }: { readonly work: CollationWork }) => {
  const { t } = useTranslation();
  const toast = useToast();
  const { collation, assessment, change } = work;
  if (change === undefined || countDecisions(assessment?.needs ?? [], collation).open === 0) return null;
  const confirm = (): void => {
    change((content) => ({ ...content, needs: [...confirmOpenNeeds(content.needs, collation)] }));
    toast(t("collation.confirmedAll"));
  };
  return <Button onClick={confirm}>{t("collation.confirmAll")}</Button>;
};

const AssessmentNote = ({ record, work }: Omit<CollationViewProps, "status">) => {
  const { t } = useTranslation();
  if (work.change !== undefined) return null;
  if (work.assessment !== undefined) return <p className={styles.note}>{t("collation.readOnly")}</p>;
  return (
    <p className={styles.note}>
      {t("collation.notBegun")}{" "}
      <Link to="/clients/$clientId/assessment" params={{ clientId: record.client.id }}>
        {t("collation.begin")}
      </Link>
    </p>
  );
};

const Parts = ({ record, work }: Omit<CollationViewProps, "status">) => {
  const { t } = useTranslation();
  const { collation, change } = work;
  return (
    <div className={styles.parts}>
      <MatrixCard work={work} clientId={record.client.id} />
      <div className={styles.below} data-conflicts={collation.conflicts.length > 0}>
        {collation.conflicts.length > 0 && (
          <div className={styles.conflicts}>
            {collation.conflicts.map((conflict, index) => (
              <ConflictCard key={conflict.topic} conflict={conflict} work={work} keptAs={`settle-${record.client.id}-${index}`} />
            ))}
          </div>
        )}
        <div>
          <Card title={t("collation.statements")} aside={t("collation.statementCount", { count: collation.statements.length })} isFlush>
            <StatementList statements={collation.statements} change={change} />
            <Gaps collation={collation} record={record} />
          </Card>
        </div>
      </div>
    </div>
  );
};

const Empty = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  return (
    <Card title={t("collation.emptyTitle")}>
      <p className={styles.empty}>{t("collation.emptyText")}</p>
      <ButtonLink to="/clients/$clientId/assessment" params={{ clientId: record.client.id }}>
        {t("collation.emptyAct")}
      </ButtonLink>
    </Card>
  );
};

/** The collation page: the picture, the conflicts, the statements, and what is missing. */
export const CollationView = ({ record, work, status }: CollationViewProps) => {
  const { t } = useTranslation();
  const lead = useLead(work);
  const isEmpty = work.collation.columns.length === 0;
  return (
    <Page
      title={t("collation.title")}
      crumbs={
        <Crumbs>
          <Crumb>
            <Link to="/clients/$clientId" params={{ clientId: record.client.id }}>
              {record.client.basics.givenNames} {record.client.basics.familyName}
            </Link>
          </Crumb>
          <Crumb>{t("collation.title")}</Crumb>
        </Crumbs>
      }
      lead={isEmpty ? undefined : lead}
      actions={
        isEmpty ? undefined : (
          <>
            <Button variant="secondary" onClick={() => window.print()}>
              {t("collation.print")}
            </Button>
            <ConfirmAll work={work} />
          </>
        )
      }
    >
      {status}
      {isEmpty ? (
        <Empty record={record} />
      ) : (
        <>
          <AssessmentNote record={record} work={work} />
          <Parts record={record} work={work} />
        </>
      )}
    </Page>
  );
};
