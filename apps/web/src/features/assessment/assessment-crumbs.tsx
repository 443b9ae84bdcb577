import type { ClientRecord } from "@koonti/casework";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";

interface AssessmentCrumbsProps {
  readonly client: ClientRecord["client"];
  /** The page itself; absent on the assessment's own first page. */
  readonly page?: string;
}

/** The way to a page under the client's assessment. */
export const AssessmentCrumbs = ({ client, page }: AssessmentCrumbsProps) => {
  const { t } = useTranslation();
  const params = { clientId: client.id };
  return (
    <Crumbs>
      <Crumb>
        <Link to="/clients/$clientId" params={params}>
          {client.basics.givenNames} {client.basics.familyName}
        </Link>
      </Crumb>
      <Crumb>
        {page === undefined ? (
          t("assessment.title")
        ) : (
          <Link to="/clients/$clientId/assessment" params={params}>
            {t("assessment.title")}
          </Link>
        )}
      </Crumb>
      {page !== undefined && <Crumb>{page}</Crumb>}
    </Crumbs>
  );
};
