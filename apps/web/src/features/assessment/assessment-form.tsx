import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord } from "@koonti/casework";
import { collationOf } from "@koonti/casework";
import { needsFromCollation, serviceNeedAssessmentForm } from "@koonti/service-need";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import type { Content } from "../../components/form/content-path.ts";
import { valueAt } from "../../components/form/content-path.ts";
import { FindingsAside } from "../../components/form/findings-aside.tsx";
import type { Origin } from "../../components/form/form-context.tsx";
import { useContent } from "../../components/form/form-context.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { apartFromOpen } from "../../components/form/still-open.ts";
import { Page } from "../../components/page/page.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { FinaliseSummary } from "../../documents/finalising/finalise-summary.tsx";
import type { Finalising } from "../../documents/finalising/use-finalising.ts";
import { useFinalising } from "../../documents/finalising/use-finalising.ts";
import { DraftForm } from "../../drafts/draft-form.tsx";
import type { OpenDraft } from "../../drafts/use-draft.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { useDraftFindings } from "../../findings/use-findings.ts";
import { AssessmentCrumbs } from "./assessment-crumbs.tsx";
import styles from "./assessment-form.module.css";
import { knownOrigins } from "./origins.ts";
import { SectionNav } from "./section-nav.tsx";
import { sectionProgress } from "./section-progress.ts";

const NAME = "assessment";

interface AssessmentFormProps {
  readonly record: ClientRecord;
  readonly document: WireDocument;
}

const useOrigins = (record: ClientRecord, content: Content): readonly Origin[] => {
  const { t } = useTranslation();
  return useMemo(
    () => knownOrigins(record, content).map(({ path, from }) => ({ path, text: t(`assessment.origin.${from}`) })),
    [record, content, t],
  );
};

/** The needs that the collation has found since the assessment was begun. */
const NewNeeds = ({ record, draft, content }: { readonly record: ClientRecord; readonly draft: OpenDraft; readonly content: Content }) => {
  const { t } = useTranslation();
  const toast = useToast();
  const needs = valueAt(content, ["needs"]);
  const known = Array.isArray(needs) ? needs.map((need: unknown) => valueAt(need, ["code"])) : [];
  const found = useMemo(() => needsFromCollation(collationOf(record)), [record]).filter(({ code }) => !known.includes(code));
  if (found.length === 0) return null;
  const take = (): void => {
    draft.draft.store.setAt(["needs"], [...(Array.isArray(needs) ? needs : []), ...found]);
    toast(t("assessment.tookNeeds"));
  };
  return (
    <div className={styles.newNeeds}>
      <p>{t("assessment.newNeeds", { count: found.length })}</p>
      <Button variant="secondary" onClick={take}>
        {t("assessment.takeNeeds")}
      </Button>
    </div>
  );
};

const FinaliseButton = ({ finalising }: { readonly finalising: Finalising }) => {
  const { t } = useTranslation();
  return (
    <Button onClick={finalising.press} aria-disabled={finalising.isWorking}>
      {finalising.isWorking ? t("writing.finalising") : t("writing.finalise")}
    </Button>
  );
};

/** The service-need assessment being written: sections and their progress, both voices, findings beside, saved as one writes. */
export const AssessmentForm = ({ record, document }: AssessmentFormProps) => {
  const { t } = useTranslation();
  const form = serviceNeedAssessmentForm;
  const draft = useDraft(document);
  const content = useDeferredValue(useContent(draft.draft.store));
  const findings = useDraftFindings(record, document.id, draft.draft);
  const { notes, open } = apartFromOpen(findings);
  const finalising = useFinalising({ document, draft, form, findings });
  return (
    <Page
      title={t("assessment.serviceNeed")}
      crumbs={<AssessmentCrumbs client={record.client} page={t("assessment.serviceNeed")} />}
      actions={
        <>
          <Link to="/clients/$clientId/collation" params={{ clientId: record.client.id }} className={styles.link}>
            {t("assessment.toCollation")}
          </Link>
          <FinaliseButton finalising={finalising} />
        </>
      }
    >
      <FinaliseSummary finalising={finalising} formName={NAME} />
      <DraftForm draft={draft} form={form} name={NAME} findings={notes} faults={finalising.faults} origins={useOrigins(record, content)}>
        <div className={styles.columns}>
          <div className={styles.side}>
            <SectionNav formName={NAME} progress={sectionProgress(form, content)} />
          </div>
          <div className={styles.form}>
            <NewNeeds record={record} draft={draft} content={content} />
            <FormSections form={form} />
            <div>
              <FinaliseButton finalising={finalising} />
            </div>
          </div>
          <div className={styles.findings}>
            <FindingsAside notes={notes} open={open} formName={NAME} />
          </div>
        </div>
      </DraftForm>
    </Page>
  );
};
