import type { ClientRecord } from "@koonti/casework";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Crumbs } from "../../components/page/crumbs.tsx";

interface AssessmentCrumbsProps {
  readonly client: ClientRecord["client"];
  /** The page itself; absent on the assessment's own first page. */
  readonly page?: string;
}

/** The way to a page under the client's assessment. */
export const AssessmentCrumbs = ({ client, page }: AssessmentCrumbsProps) => {
  const { t } = useTranslation();
  const params = { clientId: client.id };
  const name = (
    <Link key="client" to="/clients/$clientId" params={params}>
      {client.basics.givenNames} {client.basics.familyName}
    </Link>
  );
  const assessment = (
    <Link key="assessment" to="/clients/$clientId/assessment" params={params}>
      {t("assessment.title")}
    </Link>
  );
  return <Crumbs>{page === undefined ? [name, t("assessment.title")] : [name, assessment, page]}</Crumbs>;
};
