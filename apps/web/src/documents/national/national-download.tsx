import { routes } from "@koonti/api-contract";
import type { ClientId, DocumentId } from "@koonti/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { callApi } from "../../api/api.ts";
import { ProblemFailure, replyOf } from "../../api/problem-failure.ts";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { keepFile } from "./keep-file.ts";
import styles from "./national-download.module.css";

interface NationalDownloadProps {
  readonly clientId: ClientId;
  readonly documentId: DocumentId;
  /** Name of the file without its ending. */
  readonly fileName: string;
}

const Missing = ({ failure }: { readonly failure: unknown }) => {
  const { t } = useTranslation();
  const missing = failure instanceof ProblemFailure ? (failure.problem.missing ?? []) : [];
  if (missing.length === 0) return null;
  return (
    <>
      <p>{t("writing.nationalMissing")}</p>
      <ul>
        {missing.map(({ pointer, message }) => (
          <li key={pointer}>{message}</li>
        ))}
      </ul>
    </>
  );
};

/** A document in the national structure, as a file. */
export const NationalDownload = ({ clientId, documentId, fileName }: NationalDownloadProps) => {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => replyOf(await callApi(routes.getNational, { params: { clientId, documentId } })),
    onSuccess: (content) => keepFile(content, `${fileName}.json`),
  });
  return (
    <div className={styles.download}>
      <Button variant="secondary" onClick={() => mutate()} disabled={isPending}>
        {t("writing.national")}
      </Button>
      <FailureNote failure={error} />
      <Missing failure={error} />
    </div>
  );
};
