import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord } from "@koonti/casework";
import type { SectorAssessment } from "@koonti/service-need";
import { answeredAssessment, sectorAnswerFormFor, sectorAssessmentForm, sectorAssessmentFormFor } from "@koonti/service-need";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { FindingsAside } from "../../../components/form/findings-aside.tsx";
import { useContent } from "../../../components/form/form-context.tsx";
import { FormSections } from "../../../components/form/form-sections.tsx";
import { apartFromOpen } from "../../../components/form/still-open.ts";
import { Icon } from "../../../components/icons/icon.tsx";
import { Page } from "../../../components/page/page.tsx";
import { FinaliseSummary } from "../../../documents/finalising/finalise-summary.tsx";
import type { Finalising } from "../../../documents/finalising/use-finalising.ts";
import { useFinalising } from "../../../documents/finalising/use-finalising.ts";
import { DraftForm } from "../../../drafts/draft-form.tsx";
import { useDraft } from "../../../drafts/use-draft.ts";
import { useDraftFindings } from "../../../findings/use-findings.ts";
import { useSession } from "../../../session/use-session.ts";
import { AssessmentCrumbs } from "../assessment-crumbs.tsx";
import styles from "./sector-assessment-form.module.css";

const NAME = "sector-assessment";

const FinaliseButton = ({ finalising }: { readonly finalising: Finalising }) => {
  const { t } = useTranslation();
  return (
    <Button onClick={finalising.press} aria-disabled={finalising.isWorking}>
      {finalising.isWorking ? t("writing.finalising") : t("sectorAssessment.finalise")}
    </Button>
  );
};

interface SectorAssessmentFormProps {
  readonly record: ClientRecord;
  readonly document: WireDocument;
  readonly title: string;
}

/** A party's assessment being written; whoever opens a request for writing turns it into an answer. */
export const SectorAssessmentForm = ({ record, document, title }: SectorAssessmentFormProps) => {
  const { t } = useTranslation();
  const { user, today } = useSession();
  const isPartner = user.kind === "partner";
  const draft = useDraft(document);
  const { store } = draft.draft;
  const content = useContent(store) as unknown as SectorAssessment;
  const [request] = useState(() => answeredAssessment(document.content as unknown as SectorAssessment, { user, today }));
  const form = useMemo(
    () => (isPartner ? sectorAnswerFormFor(request) : sectorAssessmentFormFor(content.sector)),
    [isPartner, request, content.sector],
  );
  const findings = useDraftFindings(record, document.id, draft.draft);
  const { notes, open } = apartFromOpen(findings);
  const prepare = (): void => {
    if (isPartner) store.update((before) => ({ ...before, ...answeredAssessment(before as unknown as SectorAssessment, { user, today }) }));
  };
  const finalising = useFinalising({ document, draft, form: sectorAssessmentForm, findings, prepare });
  const isRequest = content.participation === "requested";
  return (
    <Page
      title={title}
      crumbs={isPartner ? undefined : <AssessmentCrumbs client={record.client} page={title} />}
      actions={<FinaliseButton finalising={finalising} />}
    >
      <FinaliseSummary finalising={finalising} formName={NAME} />
      <DraftForm draft={draft} form={sectorAssessmentForm} name={NAME} findings={notes} faults={finalising.faults}>
        <div className={styles.columns}>
          <div className={styles.form}>
            {content.sector === "client" && (
              <p className={styles.voice}>
                <Icon name="quote" size={20} />
                {t("sectorAssessment.clientsWords")}
              </p>
            )}
            {isRequest && !isPartner && (
              <div className={styles.request}>
                <p>{t("sectorAssessment.isRequest")}</p>
                <Button
                  variant="secondary"
                  onClick={() =>
                    store.update((before) => ({
                      ...before,
                      participation: "received",
                      source: { ...(before["source"] as object | undefined), receivedOn: today },
                    }))
                  }
                >
                  {t("sectorAssessment.hasCome")}
                </Button>
              </div>
            )}
            <FormSections form={form} />
            <div>
              <FinaliseButton finalising={finalising} />
            </div>
          </div>
          <FindingsAside notes={notes} open={open} formName={NAME} />
        </div>
      </DraftForm>
    </Page>
  );
};
