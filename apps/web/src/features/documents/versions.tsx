import { routes } from "@koonti/api-contract";
import type { RecordDocument } from "@koonti/casework";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { callApi } from "../../api/api.ts";
import { replyOf } from "../../api/problem-failure.ts";
import { replyKey } from "../../api/queries.ts";
import { Card } from "../../components/page/card.tsx";
import { showInstantDate, showInstantTime } from "../../texts/show-instant.ts";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./document-page.module.css";

/** How the document has come about: its versions, newest first. */
export const Versions = ({ document }: { readonly document: RecordDocument }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const params = { clientId: document.clientId, documentId: document.id };
  const { data } = useQuery({
    queryKey: replyKey("getVersions", document.id, String(document.version)),
    queryFn: async () => replyOf(await callApi(routes.getVersions, { params })),
  });
  return (
    <Card title={t("documents.versions")} isFlush>
      <ol className={styles.versions}>
        {data?.versions.toReversed().map(({ version, status, savedAt, author, reason }) => (
          <li key={version}>
            {t("documents.version", { number: version })}, {t(`documents.statuses.${status}`).toLocaleLowerCase(language)}.{" "}
            {showInstantDate(savedAt)} {showInstantTime(savedAt, language)}, {author.name}
            {reason !== undefined && <p className={styles.reason}>{reason}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
};
