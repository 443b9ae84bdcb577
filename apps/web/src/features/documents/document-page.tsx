import type { ClientRecord, ReceivedDocument, RecordDocument } from "@koonti/casework";
import { DOCUMENT_KINDS, viewFor, viewOfStructure } from "@koonti/casework";
import { structureNumber } from "@koonti/national";
import { Link, notFound, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Content } from "../../components/form/content-path.ts";
import { FindingsPanel } from "../../components/form/findings-panel.tsx";
import { FormReading } from "../../components/form/form-reading.tsx";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { Page } from "../../components/page/page.tsx";
import { formFor } from "../../documents/form-for.ts";
import { NationalDownload } from "../../documents/national/national-download.tsx";
import { NationalReading } from "../../documents/national/national-reading.tsx";
import { useReview, useShownFindings } from "../../findings/use-findings.ts";
import { useRecord } from "../../record/use-record.ts";
import { showDate } from "../../texts/show-date.ts";
import { useTextIn } from "../../texts/use-language.ts";
import styles from "./document-page.module.css";
import { StatusTag } from "./status-tag.tsx";
import { Versions } from "./versions.tsx";

const ReceivedReading = ({ content: { structure: oid, json } }: { readonly content: ReceivedDocument }) => {
  const { structure } = viewOfStructure(oid)?.mapping ?? {};
  return structure === undefined ? null : <NationalReading structure={structure} json={json} />;
};

const nationalName = (document: RecordDocument | undefined): string | undefined => {
  const view = document === undefined ? undefined : viewFor(document.kind, document.content);
  return view === undefined ? undefined : structureNumber(view.mapping.structure.oid);
};

const Reading = ({ document, record }: { readonly document: RecordDocument; readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  if (document.kind === "receivedDocument") return <ReceivedReading content={document.content} />;
  const form = formFor(document, record);
  const content: Content = { ...document.content };
  return form === undefined ? <p>{t("form.nothingWritten")}</p> : <FormReading form={form} content={content} />;
};

/** One document for reading, with what the rules say of it and how it has changed. */
export const DocumentPage = () => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const { clientId, documentId } = useParams({ from: "/session/framed/clients/$clientId/documents/$documentId" });
  const { record } = useRecord(clientId);
  const findings = useReview(record).filter((finding) => finding.documentId === documentId);
  const shown = useShownFindings(findings);
  const document = record.documents.find(({ id }) => id === documentId);
  const national = nationalName(document);
  if (document === undefined) throw notFound();
  const title = textIn(DOCUMENT_KINDS[document.kind].title);
  return (
    <Page
      title={title}
      lead={
        <>
          <StatusTag status={document.status} />{" "}
          {t("documents.lineAboutOne", { date: showDate(document.lawDate), version: document.version, name: document.author.name })}
        </>
      }
      actions={national !== undefined && <NationalDownload clientId={clientId} documentId={document.id} fileName={national} />}
      crumbs={
        <Crumbs>
          <Crumb>
            <Link to="/clients/$clientId/documents" params={{ clientId }}>
              {t("documents.title")}
            </Link>
          </Crumb>
          <Crumb>{title}</Crumb>
        </Crumbs>
      }
    >
      <div className={styles.columns}>
        <article className={styles.document}>
          <Reading document={document} record={record} />
        </article>
        <aside className={styles.side} aria-label={t("documents.about")}>
          {shown.length > 0 && <FindingsPanel findings={shown} />}
          <Versions document={document} />
        </aside>
      </div>
    </Page>
  );
};
