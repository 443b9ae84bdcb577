import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord } from "@koonti/casework";
import { documentsOf } from "@koonti/casework";
import type { ClientId, LocalizedText, SupportNeedCode } from "@koonti/core";
import { codeLabel, SECTORS } from "@koonti/core";
import { clientsAssessment } from "@koonti/service-need";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { FormSections } from "../../components/form/form-sections.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { FinaliseSummary } from "../../documents/finalising/finalise-summary.tsx";
import { useFinalising } from "../../documents/finalising/use-finalising.ts";
import { useWriteDocument } from "../../documents/use-write-document.ts";
import { DraftForm } from "../../drafts/draft-form.tsx";
import { useDraft } from "../../drafts/use-draft.ts";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { showDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";
import { OwnCard, OwnPage, WithOwnRecord } from "./own-page.tsx";
import { ownViewForm } from "./own-view-form.ts";
import styles from "./own-view-page.module.css";

const NAME = "own-view";

const useForm = () => {
  const needName = useNeedName();
  return useMemo(() => {
    const named = (code: string): LocalizedText => {
      const name = needName(code as SupportNeedCode);
      return { fi: name, sv: name, en: name };
    };
    return ownViewForm(named);
  }, [needName]);
};

const NO_FINDINGS: readonly never[] = [];

const Writing = ({ document }: { readonly document: WireDocument }) => {
  const { t } = useTranslation();
  const form = useForm();
  const draft = useDraft(document);
  const finalising = useFinalising({ document, draft, form, findings: NO_FINDINGS });
  return (
    <>
      <FinaliseSummary finalising={finalising} formName={NAME} />
      <DraftForm draft={draft} form={form} name={NAME} faults={finalising.faults}>
        <FormSections form={form} />
      </DraftForm>
      <div className={styles.send}>
        <Button onClick={finalising.press} aria-disabled={finalising.isWorking}>
          {t("ownPages.sendView")}
        </Button>
        <p>{t("ownPages.viewSaved")}</p>
      </div>
    </>
  );
};

const Begin = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { user, today } = useSession();
  const { mutate, isPending, error } = useWriteDocument(clientId);
  const content = clientsAssessment(codeLabel(SECTORS, "client", language), { user, today });
  return (
    <div>
      <Button onClick={() => mutate({ kind: "sectorAssessment", content })} disabled={isPending}>
        {t("ownPages.viewWrite")}
      </Button>
      <FailureNote failure={error} />
    </div>
  );
};

const Said = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const needName = useNeedName();
  const sent = documentsOf(record, "sectorAssessment").filter(({ content, status }) => content.sector === "client" && status !== "draft");
  if (sent.length === 0) return null;
  return (
    <OwnCard title={t("ownPages.said")} voice="client">
      {sent.toReversed().map(({ id, content }) => (
        <div key={id} className={styles.said}>
          {content.assessedOn !== undefined && <p className={styles.date}>{showDate(content.assessedOn)}</p>}
          <ul>
            {content.needs.map(({ code, statement }) => (
              <li key={`${code}-${statement}`}>
                {needName(code)}: <ClientWords>{statement}</ClientWords>
              </li>
            ))}
            {content.proposals.map((proposal) => (
              <li key={proposal}>
                <ClientWords>{proposal}</ClientWords>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </OwnCard>
  );
};

const OwnView = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const { record, documents } = useRecord(clientId);
  const draft = documents.find(
    ({ kind, status, content }) => kind === "sectorAssessment" && status === "draft" && content["sector"] === "client",
  );
  return (
    <OwnPage title={t("ownPages.viewTitle")} lead={t("ownPages.viewLead")}>
      {draft === undefined ? <Begin clientId={clientId} /> : <Writing key={draft.id} document={draft} />}
      <Said record={record} />
    </OwnPage>
  );
};

/** The client's own view of the situation, written by the client: what matters most comes first. */
export const OwnViewPage = () => <WithOwnRecord>{(clientId) => <OwnView clientId={clientId} />}</WithOwnRecord>;
