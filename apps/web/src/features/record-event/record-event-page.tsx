import type { ClientRecord, DocumentKind } from "@koonti/casework";
import { completedFromRecord, DOCUMENT_KINDS, formForRecord } from "@koonti/casework";
import type { FormDefinition } from "@koonti/core";
import { Link, notFound, useNavigate, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { useFailureText } from "../../components/page/failure-note.tsx";
import { Page } from "../../components/page/page.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { FaultSummary } from "../../documents/fault-summary.tsx";
import { RECORDED_KINDS } from "../../documents/recorded-kinds.ts";
import { useLocalForm } from "../../documents/use-local-form.ts";
import { useRecording } from "../../documents/use-recording.ts";
import { completed } from "../../drafts/savable.ts";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { useTextIn } from "../../texts/use-language.ts";
import { firstContent } from "./first-content.ts";
import styles from "./record-event-page.module.css";

const FORM = "event";

interface RecordEventProps {
  readonly kind: DocumentKind;
  readonly form: FormDefinition;
  readonly record: ClientRecord;
}

/** One event being written, kept in the browser until it has been recorded. */
export const RecordEvent = ({ kind, form, record }: RecordEventProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const navigate = useNavigate();
  const toast = useToast();
  const { user, today } = useSession();
  const clientId = record.client.id;
  const { schema, title } = DOCUMENT_KINDS[kind];
  const local = useLocalForm(`new-${kind}-${clientId}`, () => completed(schema, firstContent(kind, form, record, user, today)));
  const failureText = useFailureText();
  const { send, faults, failure, isUnderWay } = useRecording(kind, record);
  const save = (): void => {
    send(completed(schema, completedFromRecord(kind, local.store.get(), record)), () => {
      local.forget();
      toast(t("recordEvent.saved", { title: textIn(title) }));
      void navigate({ to: "/clients/$clientId", params: { clientId } });
    });
  };
  return (
    <Page
      title={textIn(title)}
      width="text"
      crumbs={
        <Crumbs>
          <Crumb>
            <Link to="/clients/$clientId" params={{ clientId }}>
              {t("client.tab.situation")}
            </Link>
          </Crumb>
          <Crumb>{textIn(title)}</Crumb>
        </Crumbs>
      }
    >
      <FaultSummary forms={[{ form, formName: FORM, faults }]} message={failureText(failure)} />
      <FormProvider store={local.store} name={FORM} faults={faults} complete={(content) => completed(schema, content)}>
        <FormSections form={form} />
      </FormProvider>
      <div className={styles.actions}>
        <Button onClick={save} aria-disabled={isUnderWay}>
          {t("recordEvent.save")}
        </Button>
        <Link to="/clients/$clientId" params={{ clientId }}>
          {t("frame.cancel")}
        </Link>
      </div>
    </Page>
  );
};

/** Records an event of the client's matter that is final at once, such as the assessment of urgent need. */
export const RecordEventPage = () => {
  const { clientId, kind: asked } = useParams({ from: "/session/framed/clients/$clientId/record/$kind" });
  const { record } = useRecord(clientId);
  const kind = RECORDED_KINDS.find((one) => one === asked);
  const form = useMemo(() => (kind === undefined ? undefined : formForRecord(kind, record)), [kind, record]);
  if (kind === undefined || form === undefined) throw notFound();
  return <RecordEvent key={kind} kind={kind} form={form} record={record} />;
};
