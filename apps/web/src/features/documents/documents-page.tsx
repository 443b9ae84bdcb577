import type { RecordDocument } from "@koonti/casework";
import { DOCUMENT_KINDS } from "@koonti/casework";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/page.tsx";
import { useIsPhone } from "../../components/page/use-is-phone.ts";
import { RowItem, RowList } from "../../components/table/row-list.tsx";
import { Table } from "../../components/table/table.tsx";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { showDate } from "../../texts/show-date.ts";
import { showInstantDate, showInstantTime } from "../../texts/show-instant.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import styles from "./documents-page.module.css";
import { StatusTag } from "./status-tag.tsx";

interface DocumentProps {
  readonly document: RecordDocument;
}

const Title = ({ document }: DocumentProps) => {
  const textIn = useTextIn();
  return (
    <Link to="/clients/$clientId/documents/$documentId" params={{ clientId: document.clientId, documentId: document.id }}>
      {textIn(DOCUMENT_KINDS[document.kind].title)}
    </Link>
  );
};

const useSaved = (): ((document: RecordDocument) => string) => {
  const language = useLanguage();
  return ({ savedAt }) => `${showInstantDate(savedAt)} ${showInstantTime(savedAt, language)}`;
};

const Row = ({ document }: DocumentProps) => {
  const saved = useSaved();
  return (
    <tr>
      <th scope="row">
        <Title document={document} />
      </th>
      <td>{showDate(document.lawDate)}</td>
      <td className={styles.status}>
        <StatusTag status={document.status} />
      </td>
      <td>{document.author.name}</td>
      <td>{saved(document)}</td>
    </tr>
  );
};

const Item = ({ document }: DocumentProps) => {
  const { t } = useTranslation();
  const saved = useSaved();
  return (
    <RowItem
      title={
        <>
          <Title document={document} /> <StatusTag status={document.status} />
        </>
      }
    >
      {showDate(document.lawDate)}, {document.author.name}. {t("documents.saved")} {saved(document)}
    </RowItem>
  );
};

const DocumentTable = ({ documents }: { readonly documents: readonly RecordDocument[] }) => {
  const { t } = useTranslation();
  const columns = [t("documents.document"), t("documents.date"), t("documents.status"), t("documents.author"), t("documents.saved")];
  return (
    <Table caption={t("documents.title")} columns={columns}>
      {documents.map((document) => (
        <Row key={document.id} document={document} />
      ))}
    </Table>
  );
};

const List = ({ documents }: { readonly documents: readonly RecordDocument[] }) => (
  <RowList>
    {documents.map((document) => (
      <Item key={document.id} document={document} />
    ))}
  </RowList>
);

/** Every document of the client, newest first. */
export const DocumentsPage = () => {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { record } = useRecord(clientId);
  const { user } = useSession();
  const documents = record.documents.toReversed();
  return (
    <Page
      title={t("documents.title")}
      lead={t("documents.lead")}
      actions={
        user.kind === "worker" && (
          <Link to="/clients/$clientId/documents/receive" params={{ clientId }}>
            {t("receivedDocument.title")}
          </Link>
        )
      }
    >
      {documents.length === 0 && <p>{t("documents.empty")}</p>}
      {documents.length > 0 && (isPhone ? <List documents={documents} /> : <DocumentTable documents={documents} />)}
      {user.kind === "worker" && (
        <p className={styles.structures}>
          <Link to="/structures">{t("structures.title")}</Link>
        </p>
      )}
    </Page>
  );
};
