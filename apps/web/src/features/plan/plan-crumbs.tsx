import type { ClientRecord } from "@koonti/casework";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";

/** The way to the client's plan. */
export const PlanCrumbs = ({ client }: Pick<ClientRecord, "client">) => {
  const { t } = useTranslation();
  return (
    <Crumbs>
      <Crumb>
        <Link to="/clients/$clientId" params={{ clientId: client.id }}>
          {client.basics.givenNames} {client.basics.familyName}
        </Link>
      </Crumb>
      <Crumb>{t("plan.title")}</Crumb>
    </Crumbs>
  );
};
