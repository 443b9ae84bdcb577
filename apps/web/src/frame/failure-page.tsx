import { useQueryClient } from "@tanstack/react-query";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Link, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { ProblemFailure, statusOf } from "../api/problem-failure.ts";
import { Page } from "../components/page/page.tsx";
import styles from "./failure-page.module.css";

type Kind = "forbidden" | "notFound" | "offline" | "failed";

const kindOf = (failure: unknown): Kind => {
  const status = statusOf(failure);
  if (status === 403) return "forbidden";
  if (status === 404) return "notFound";
  return status === undefined && failure instanceof TypeError ? "offline" : "failed";
};

/** Says what went wrong and what can be done, in place of the page that could not be shown. */
export const FailurePage = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation();
  const router = useRouter();
  const queries = useQueryClient();
  const kind = kindOf(error);
  const problem = error instanceof ProblemFailure ? error.problem : undefined;
  const again = async (): Promise<void> => {
    await queries.resetQueries();
    reset();
    await router.invalidate();
  };
  return (
    <Page title={t(`frame.failure.${kind}.title`)} lead={problem?.detail ?? t(`frame.failure.${kind}.text`)} width="text">
      <div className={styles.ways}>
        {kind !== "notFound" && <Button onClick={() => void again()}>{t("frame.tryAgain")}</Button>}
        <Link to="/">{t("frame.toStart")}</Link>
      </div>
      {problem?.requestId !== undefined && <p className={styles.id}>{t("frame.requestId", { id: problem.requestId })}</p>}
    </Page>
  );
};

/** The same where there is no frame around it. */
export const FailureAlone = (props: ErrorComponentProps) => (
  <main>
    <FailurePage {...props} />
  </main>
);

/** Says that there is no such page. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("frame.failure.notFound.title")} lead={t("frame.failure.notFound.text")} width="text">
      <Link to="/">{t("frame.toStart")}</Link>
    </Page>
  );
};
