import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/page.tsx";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { AssessmentCrumbs } from "./assessment-crumbs.tsx";
import styles from "./assessment-page.module.css";
import { SectorAssessments } from "./sector/sector-assessments.tsx";
import { ServiceNeedCard } from "./service-need-card.tsx";

/** The client's assessment: whose assessments have been asked and received, and the service-need assessment made of them. */
export const AssessmentPage = () => {
  const { t } = useTranslation();
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { record } = useRecord(clientId);
  const isWorker = useSession().user.kind === "worker";
  return (
    <Page
      title={isWorker ? t("assessment.title") : t("assessment.partnerTitle")}
      lead={isWorker ? t("assessment.lead") : t("assessment.partnerLead")}
      crumbs={isWorker ? <AssessmentCrumbs client={record.client} /> : undefined}
    >
      <div className={styles.parts}>
        <SectorAssessments record={record} />
        {isWorker && <ServiceNeedCard record={record} />}
      </div>
    </Page>
  );
};
