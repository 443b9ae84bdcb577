import { latestOf } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PlanSheet } from "../../documents/plan-sheet/plan-sheet.tsx";
import { PrintView } from "../../documents/plan-sheet/print-view.tsx";
import { useRecord } from "../../record/use-record.ts";
import { OwnPage, WithOwnRecord } from "./own-page.tsx";

const OwnSheet = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const { record, documents } = useRecord(clientId);
  const newest = latestOf(record, "clientPlan");
  const document = documents.find(({ id }) => id === newest?.id);
  if (document === undefined) return <OwnPage title={t("ownPages.planTitle")}>{t("ownPages.planNone")}</OwnPage>;
  return (
    <PrintView
      title={t("ownPages.planTitle")}
      foot={t("planPrint.foot", { version: document.version })}
      back={<Link to="/own/plan">{t("planPrint.back")}</Link>}
    >
      <PlanSheet record={record} document={document} />
    </PrintView>
  );
};

/** The client's own plan for paper. */
export const OwnPlanPrintPage = () => <WithOwnRecord>{(clientId) => <OwnSheet clientId={clientId} />}</WithOwnRecord>;
