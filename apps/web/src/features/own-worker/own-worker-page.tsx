import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { Page } from "../../components/page/page.tsx";
import { useRecord } from "../../record/use-record.ts";
import { NamingForm } from "./naming-form.tsx";

/** Names the own worker and the pair worker (fi: omatyöntekijä, työpari); what the law asks of them is shown before it is recorded. */
export const OwnWorkerPage = () => {
  const { t } = useTranslation();
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { record } = useRecord(clientId);
  const { take = false } = useSearch({ from: "/session/framed/clients/$clientId/own-worker" });
  const { givenNames, familyName } = record.client.basics;
  return (
    <Page
      title={t("ownWorker.title")}
      crumbs={
        <Crumbs>
          <Crumb>
            <Link to="/clients/$clientId" params={{ clientId }}>
              {givenNames} {familyName}
            </Link>
          </Crumb>
          <Crumb>{t("ownWorker.title")}</Crumb>
        </Crumbs>
      }
    >
      <NamingForm record={record} take={take} />
    </Page>
  );
};
