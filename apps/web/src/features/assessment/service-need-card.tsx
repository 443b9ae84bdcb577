import type { ClientRecord, RecordDocument } from "@koonti/casework";
import { assessmentFrom, documentsOf, latestOf } from "@koonti/casework";
import { serviceNeedAssessmentForm } from "@koonti/service-need";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { ButtonLink } from "../../components/button-link/button-link.tsx";
import type { Content } from "../../components/form/content-path.ts";
import { Card } from "../../components/page/card.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { Tag } from "../../components/tag/tag.tsx";
import { NationalDownload } from "../../documents/national/national-download.tsx";
import { useWriteDocument } from "../../documents/use-write-document.ts";
import { wholeProfessionalOf } from "../../session/professional-of.ts";
import { useSession } from "../../session/use-session.ts";
import { showDate } from "../../texts/show-date.ts";
import { useTextIn } from "../../texts/use-language.ts";
import { sectionProgress } from "./section-progress.ts";
import styles from "./service-need-card.module.css";

const BeginButton = ({ record, variant }: { readonly record: ClientRecord; readonly variant: "first" | "anew" }) => {
  const { t } = useTranslation();
  const { user, today } = useSession();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useWriteDocument(record.client.id);
  const hasSectors = documentsOf(record, "sectorAssessment").length > 0;
  const begin = (): void =>
    mutate(
      { kind: "serviceNeedAssessment", content: assessmentFrom(record, { today, assessor: wholeProfessionalOf(user) }) },
      {
        onSuccess: ({ clientId, id }) =>
          void navigate({ to: "/clients/$clientId/assessment/$documentId", params: { clientId, documentId: id } }),
      },
    );
  return (
    <>
      <Button variant={variant === "first" && hasSectors ? "default" : "secondary"} onClick={begin} disabled={isPending}>
        {variant === "first" ? t("assessment.begin") : t("assessment.beginAnew")}
      </Button>
      <FailureNote failure={error} />
    </>
  );
};

const Progress = ({ content }: { readonly content: Content }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  return (
    <ul className={styles.progress}>
      {sectionProgress(serviceNeedAssessmentForm, content).map(({ section, state, missing }) => (
        <li key={section.id} data-state={state}>
          <span>{textIn(section.title)}</span>
          <span className={styles.state}>
            {state === "missing" ? t("assessment.sectionMissing", { count: missing }) : t(`assessment.section.${state}`)}
          </span>
        </li>
      ))}
    </ul>
  );
};

interface BegunProps {
  readonly record: ClientRecord;
  readonly document: RecordDocument<"serviceNeedAssessment">;
}

const Begun = ({ record, document }: BegunProps) => {
  const { t } = useTranslation();
  const params = { clientId: record.client.id, documentId: document.id };
  const isDraft = document.status === "draft";
  return (
    <>
      {isDraft && <Progress content={document.content as unknown as Content} />}
      <div className={styles.acts}>
        <ButtonLink to="/clients/$clientId/assessment/$documentId" params={params}>
          {isDraft ? t("assessment.continue") : t("assessment.read")}
        </ButtonLink>
        {!isDraft && <NationalDownload clientId={params.clientId} documentId={params.documentId} fileName="1012" />}
        {!isDraft && <BeginButton record={record} variant="anew" />}
      </div>
    </>
  );
};

const useWhen = (document: RecordDocument<"serviceNeedAssessment"> | undefined): string | undefined => {
  const { t } = useTranslation();
  const { startedOn, completedOn } = document?.content ?? {};
  if (document?.status !== "draft" && completedOn !== undefined) return t("assessment.finishedOn", { date: showDate(completedOn) });
  return startedOn === undefined ? undefined : t("assessment.begunOn", { date: showDate(startedOn) });
};

/** The service-need assessment at a glance: begin it, go on with it, or read it. */
export const ServiceNeedCard = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const document = latestOf(record, "serviceNeedAssessment");
  return (
    <Card
      title={t("assessment.serviceNeed")}
      note={useWhen(document)}
      aside={
        document !== undefined && (
          <Tag tone={document.status === "draft" ? "attention" : "good"}>{t(`writing.status.${document.status}`)}</Tag>
        )
      }
    >
      {document === undefined ? (
        <div className={styles.begin}>
          <p>{t("assessment.notBegun")}</p>
          <BeginButton record={record} variant="first" />
        </div>
      ) : (
        <Begun record={record} document={document} />
      )}
    </Card>
  );
};
