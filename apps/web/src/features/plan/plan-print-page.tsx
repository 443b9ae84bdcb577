import { latestOf } from "@koonti/casework";
import { Link, notFound, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PlanSheet } from "../../documents/plan-sheet/plan-sheet.tsx";
import { PrintView } from "../../documents/plan-sheet/print-view.tsx";
import { useRecord } from "../../record/use-record.ts";

/** The client's newest plan for paper. */
export const PlanPrintPage = () => {
  const { t } = useTranslation();
  const { clientId } = useParams({ from: "/session/bare/clients/$clientId/plan/print" });
  const { record, documents } = useRecord(clientId);
  const newest = latestOf(record, "clientPlan");
  const document = documents.find(({ id }) => id === newest?.id);
  if (document === undefined) throw notFound();
  return (
    <PrintView
      title={t("plan.title")}
      foot={t("planPrint.foot", { version: document.version })}
      back={
        <Link to="/clients/$clientId/plan" params={{ clientId }}>
          {t("planPrint.back")}
        </Link>
      }
    >
      <PlanSheet record={record} document={document} />
    </PrintView>
  );
};
