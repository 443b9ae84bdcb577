import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord } from "@koonti/casework";
import { plannedNeeds } from "@koonti/casework";
import type { ClientPlan } from "@koonti/client-plan";
import { clientPlanForm, PLAN_KIND_LABELS } from "@koonti/client-plan";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { ButtonLink } from "../../components/button-link/button-link.tsx";
import type { Content } from "../../components/form/content-path.ts";
import { useContent } from "../../components/form/form-context.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { apartFromOpen } from "../../components/form/still-open.ts";
import { Page } from "../../components/page/page.tsx";
import { FinaliseSummary } from "../../documents/finalising/finalise-summary.tsx";
import { useFinalising } from "../../documents/finalising/use-finalising.ts";
import { DraftForm } from "../../drafts/draft-form.tsx";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { useDraft } from "../../drafts/use-draft.ts";
import { useDraftFindings } from "../../findings/use-findings.ts";
import { useTextIn } from "../../texts/use-language.ts";
import { AnswerCard } from "./answer/answer-card.tsx";
import { ItemDialog } from "./item-dialog.tsx";
import { PlanBoard } from "./plan-board.tsx";
import { PlanCrumbs } from "./plan-crumbs.tsx";
import type { EditedItem, PlanWork } from "./plan-work.tsx";
import { PLAN_FORM, PlanContext } from "./plan-work.tsx";
import styles from "./plan-writing.module.css";

/** Sections whose items are written in the view above; the rest are written as a form under it. */
const ON_BOARD: readonly string[] = ["goals", "services", "parties", "evaluation"];
const REST = clientPlanForm.sections.map(({ id }) => id).filter((id) => !ON_BOARD.includes(id));

interface PlanWritingProps {
  readonly record: ClientRecord;
  readonly document: WireDocument;
}

const asPlan = (content: Content): ClientPlan => content as unknown as ClientPlan;

/** The plan being written: every change is saved as it is made, and judged by the same rules as on the server. */
export const PlanWriting = ({ record, document }: PlanWritingProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const draft = useDraft(document);
  const { store } = draft.draft;
  const plan = asPlan(useContent(store));
  const findings = useDraftFindings(record, document.id, draft.draft);
  const finalising = useFinalising({ document, draft, form: clientPlanForm, findings });
  const [edited, setEdited] = useState<EditedItem>();
  const { faults } = finalising;
  const { notes, open } = useMemo(() => apartFromOpen(findings), [findings]);
  const work = useMemo<PlanWork>(
    () => ({
      record,
      plan,
      needs: plannedNeeds(record),
      findings: notes,
      open,
      faults,
      change: (change) => store.update((content) => ({ ...change(asPlan(content)) })),
      edit: setEdited,
    }),
    [record, plan, notes, open, faults, store],
  );
  const params = { clientId: record.client.id };
  return (
    <PlanContext value={work}>
      <DraftForm draft={draft} form={clientPlanForm} name={PLAN_FORM} findings={notes} faults={faults} status="none">
        <Page
          title={textIn(PLAN_KIND_LABELS[plan.kind])}
          crumbs={<PlanCrumbs client={record.client} />}
          lead={
            <div className={styles.lead}>
              <span>{t("plan.draftVersion", { version: draft.draft.version() })}</span>
              <SaveStatus state={draft.state} />
            </div>
          }
          actions={
            <>
              <Link to="/clients/$clientId/documents/$documentId" params={{ ...params, documentId: document.id }} className={styles.link}>
                {t("plan.versions")}
              </Link>
              <ButtonLink to="/clients/$clientId/plan/print" params={params} variant="outlined">
                {t("plan.print")}
              </ButtonLink>
              <Button onClick={finalising.press} aria-disabled={finalising.isWorking}>
                {finalising.isWorking ? t("writing.finalising") : t("writing.finalise")}
              </Button>
            </>
          }
        >
          <FinaliseSummary finalising={finalising} formName={PLAN_FORM} />
          <PlanBoard answer={<AnswerCard record={record} plan={plan} document={document} draft={draft} />} />
          <section className={styles.rest} aria-labelledby="plan-rest">
            <h2 id="plan-rest" className={styles.restTitle}>
              {t("plan.rest")}
            </h2>
            <FormSections form={clientPlanForm} only={REST} />
          </section>
        </Page>
        {edited !== undefined && <ItemDialog item={edited} onClose={() => setEdited(undefined)} />}
      </DraftForm>
    </PlanContext>
  );
};
