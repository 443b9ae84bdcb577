import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord } from "@koonti/casework";
import { serviceNeedAssessmentForm } from "@koonti/service-need";
import { notFound, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { FormReading } from "../../components/form/form-reading.tsx";
import { Page } from "../../components/page/page.tsx";
import { Sheet } from "../../components/page/sheet.tsx";
import { NationalDownload } from "../../documents/national/national-download.tsx";
import { useRecord } from "../../record/use-record.ts";
import { showInstantDate } from "../../texts/show-instant.ts";
import { AssessmentCrumbs } from "./assessment-crumbs.tsx";
import { AssessmentForm } from "./assessment-form.tsx";

interface ReadingProps {
  readonly record: ClientRecord;
  readonly document: WireDocument;
}

const Reading = ({ record, document }: ReadingProps) => {
  const { t } = useTranslation();
  const written = t("assessment.writtenBy", { name: document.author.name, date: showInstantDate(document.savedAt) });
  return (
    <Page
      title={t("assessment.serviceNeed")}
      width="text"
      lead={`${t(`writing.status.${document.status}`)}. ${written}`}
      crumbs={<AssessmentCrumbs client={record.client} page={t("assessment.serviceNeed")} />}
      actions={
        <>
          <NationalDownload clientId={record.client.id} documentId={document.id} fileName="1012" />
          <Button variant="secondary" onClick={() => window.print()}>
            {t("assessment.print")}
          </Button>
        </>
      }
    >
      <Sheet>
        <FormReading form={serviceNeedAssessmentForm} content={document.content} />
      </Sheet>
    </Page>
  );
};

/** One service-need assessment: the form while it is a draft, else for reading. */
export const ServiceNeedPage = () => {
  const { clientId, documentId } = useParams({ from: "/session/framed/clients/$clientId/assessment/$documentId" });
  const { record, documents } = useRecord(clientId);
  const document = documents.find(({ id, kind }) => id === documentId && kind === "serviceNeedAssessment");
  if (document === undefined) throw notFound();
  if (document.status !== "draft") return <Reading record={record} document={document} />;
  return <AssessmentForm key={document.id} record={record} document={document} />;
};
