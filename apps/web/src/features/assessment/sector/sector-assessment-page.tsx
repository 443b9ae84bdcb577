import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord } from "@koonti/casework";
import type { SectorAssessment } from "@koonti/service-need";
import { sectorAssessmentForm } from "@koonti/service-need";
import { notFound, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FormReading } from "../../../components/form/form-reading.tsx";
import { Page } from "../../../components/page/page.tsx";
import { Sheet } from "../../../components/page/sheet.tsx";
import { useRecord } from "../../../record/use-record.ts";
import { useSession } from "../../../session/use-session.ts";
import { showInstantDate } from "../../../texts/show-instant.ts";
import { useLanguage } from "../../../texts/use-language.ts";
import { AssessmentCrumbs } from "../assessment-crumbs.tsx";
import { inWords } from "./in-words.ts";
import { SectorAssessmentForm } from "./sector-assessment-form.tsx";

const asAssessment = ({ content }: WireDocument): SectorAssessment => content as unknown as SectorAssessment;

const useTitle = (document: WireDocument): string => {
  const { t } = useTranslation();
  const { sector, organisation } = asAssessment(document);
  return sector === "client" ? t("sectorAssessment.clientsTitle") : t("sectorAssessment.of", { name: organisation });
};

interface OpenProps {
  readonly record: ClientRecord;
  readonly document: WireDocument;
}

const Reading = ({ record, document }: OpenProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useTitle(document);
  const isWorker = useSession().user.kind === "worker";
  return (
    <Page
      title={title}
      width="text"
      lead={`${t(`writing.status.${document.status}`)}. ${t("assessment.writtenBy", { name: document.author.name, date: showInstantDate(document.savedAt) })}`}
      crumbs={isWorker ? <AssessmentCrumbs client={record.client} page={title} /> : undefined}
    >
      <Sheet>
        <FormReading form={sectorAssessmentForm} content={{ ...inWords(asAssessment(document), language) }} />
      </Sheet>
    </Page>
  );
};

const Writing = ({ record, document }: OpenProps) => (
  <SectorAssessmentForm key={document.id} record={record} document={document} title={useTitle(document)} />
);

/** One party's assessment of the client (fi: toimialan arvio): the form while it is a draft, else for reading. */
export const SectorAssessmentPage = () => {
  const { clientId, documentId } = useParams({ from: "/session/framed/clients/$clientId/sector-assessments/$documentId" });
  const { record, documents } = useRecord(clientId);
  const document = documents.find(({ id, kind }) => id === documentId && kind === "sectorAssessment");
  if (document === undefined) throw notFound();
  return document.status === "draft" ? <Writing record={record} document={document} /> : <Reading record={record} document={document} />;
};
