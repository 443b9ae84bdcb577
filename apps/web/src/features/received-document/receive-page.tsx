import { DOCUMENT_KINDS, NATIONAL_PROBLEM_TEXTS, viewOfStructure } from "@koonti/casework";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { InlineAlert } from "suomifi-ui-components";
import { ChooseFile } from "../../components/file/choose-file.tsx";
import { Card } from "../../components/page/card.tsx";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { Page } from "../../components/page/page.tsx";
import { NationalReading } from "../../documents/national/national-reading.tsx";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import { type FileRead, readFile } from "./read-file.ts";
import styles from "./receive-page.module.css";
import { TakeIn } from "./take-in.tsx";

const Trouble = ({ file }: { readonly file: Exclude<FileRead, { readonly kind: "read" }> }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const text = file.kind === "notJson" ? t("receivedDocument.notJson") : textIn(NATIONAL_PROBLEM_TEXTS[file.problem.kind]);
  const places = file.kind === "refused" && file.problem.kind === "invalid" ? file.problem.problems : [];
  return (
    <div role="alert">
      <InlineAlert status="error" labelText={text}>
        {places.length > 0 && (
          <ul>
            {places.map(({ path, message }) => (
              <li key={JSON.stringify([path, message])}>{message}</li>
            ))}
          </ul>
        )}
      </InlineAlert>
    </div>
  );
};

const Preview = ({ file }: { readonly file: Extract<FileRead, { readonly kind: "read" }> }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const { structure } = viewOfStructure(file.read.structure)?.mapping ?? {};
  return (
    <Card
      title={t("receivedDocument.content")}
      note={t("receivedDocument.becomes", { title: textIn(DOCUMENT_KINDS[file.read.kind].title) })}
    >
      {structure !== undefined && <NationalReading structure={structure} json={file.json} headings="h3" />}
    </Card>
  );
};

/** Takes a national document into the client's record: reads the file here, shows what it says, asks what it does not tell. */
export const ReceivePage = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId/documents/receive" });
  const [text, setText] = useState<string>();
  const file = text === undefined ? undefined : readFile(text, language);
  return (
    <Page
      title={t("receivedDocument.title")}
      lead={t("receivedDocument.lead")}
      width="text"
      crumbs={
        <Crumbs>
          <Crumb>
            <Link to="/clients/$clientId/documents" params={{ clientId }}>
              {t("documents.title")}
            </Link>
          </Crumb>
          <Crumb>{t("receivedDocument.title")}</Crumb>
        </Crumbs>
      }
      actions={
        <ChooseFile
          text={t(text === undefined ? "receivedDocument.choose" : "receivedDocument.chooseOther")}
          variant={text === undefined ? "default" : "secondary"}
          onText={setText}
        />
      }
    >
      <div className={styles.parts}>
        {file !== undefined && file.kind !== "read" && <Trouble file={file} />}
        {file?.kind === "read" && (
          <>
            <Preview file={file} />
            <TakeIn key={text} clientId={clientId} file={file} />
          </>
        )}
      </div>
    </Page>
  );
};
