import type { RecordDocument } from "@koonti/casework";
import { DOCUMENT_KINDS } from "@koonti/casework";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/page.tsx";
import { useRecord } from "../../record/use-record.ts";
import { showDate } from "../../texts/show-date.ts";
import { showInstantDate, showInstantTime } from "../../texts/show-instant.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import styles from "./documents-page.module.css";
import { StatusTag } from "./status-tag.tsx";

const Row = ({ document }: { readonly document: RecordDocument }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <Link to="/clients/$clientId/documents/$documentId" params={{ clientId: document.clientId, documentId: document.id }}>
          {textIn(DOCUMENT_KINDS[document.kind].title)}
        </Link>
      </th>
      <td data-label={t("documents.date")}>{showDate(document.lawDate)}</td>
      <td data-label={t("documents.status")}>
        <StatusTag status={document.status} />
      </td>
      <td data-label={t("documents.author")}>{document.author.name}</td>
      <td data-label={t("documents.saved")}>
        {showInstantDate(document.savedAt)} {showInstantTime(document.savedAt, language)}
      </td>
    </tr>
  );
};

/** Every document of the client, newest first. */
export const DocumentsPage = () => {
  const { t } = useTranslation();
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { record } = useRecord(clientId);
  const documents = record.documents.toReversed();
  return (
    <Page title={t("documents.title")} lead={t("documents.lead")}>
      {documents.length === 0 ? (
        <p>{t("documents.empty")}</p>
      ) : (
        <table className={styles.table}>
          <caption className="visually-hidden">{t("documents.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("documents.document")}</th>
              <th scope="col">{t("documents.date")}</th>
              <th scope="col">{t("documents.status")}</th>
              <th scope="col">{t("documents.author")}</th>
              <th scope="col">{t("documents.saved")}</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <Row key={document.id} document={document} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
};
