import type { DocumentContent, DocumentKind } from "@koonti/casework";
import { completedFromRecord, DOCUMENT_KINDS, recordingForm } from "@koonti/casework";
import type { FormDefinition } from "@koonti/core";
import { Link, notFound, useNavigate, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { problemIn } from "../../api/problem-failure.ts";
import type { ShownFault } from "../../components/form/annotation.ts";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { useFailureText } from "../../components/page/failure-note.tsx";
import { Page } from "../../components/page/page.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { FaultSummary } from "../../documents/fault-summary.tsx";
import { faultsOf } from "../../documents/faults.ts";
import { RECORDED_KINDS } from "../../documents/recorded-kinds.ts";
import { useLocalForm } from "../../documents/use-local-form.ts";
import { useWriteDocument } from "../../documents/use-write-document.ts";
import { completed } from "../../drafts/savable.ts";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import { eventFaults } from "./event-faults.ts";
import { firstContent } from "./first-content.ts";
import styles from "./record-event-page.module.css";

const FORM = "event";

const RecordEvent = ({ kind, form }: { readonly kind: DocumentKind; readonly form: FormDefinition }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const { user, today } = useSession();
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { record } = useRecord(clientId);
  const { schema, title } = DOCUMENT_KINDS[kind];
  const local = useLocalForm(`new-${kind}-${clientId}`, () => completed(schema, firstContent(kind, form, record, user, today)));
  const failureText = useFailureText();
  const { mutate, error, isPending } = useWriteDocument(clientId);
  const [own, setOwn] = useState<readonly ShownFault[]>([]);
  const save = (): void => {
    const content = completed(schema, completedFromRecord(kind, local.store.get(), record));
    const found = eventFaults(kind, content, record, language);
    setOwn(found);
    if (found.length > 0) return;
    const onSuccess = (): void => {
      local.forget();
      toast(t("recordEvent.saved", { title: textIn(title) }));
      void navigate({ to: "/clients/$clientId", params: { clientId } });
    };
    mutate({ kind, content: content as unknown as DocumentContent<DocumentKind> }, { onSuccess });
  };
  const refused = faultsOf(problemIn(error), ["content"]);
  const faults = [...own, ...refused];
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
      <FaultSummary forms={[{ form, formName: FORM, faults }]} message={faults.length > 0 ? undefined : failureText(error)} />
      <FormProvider store={local.store} name={FORM} faults={faults} complete={(content) => completed(schema, content)}>
        <FormSections form={form} />
      </FormProvider>
      <div className={styles.actions}>
        <Button onClick={save} aria-disabled={isPending}>
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
  const form = useMemo(() => (kind === undefined ? undefined : recordingForm(kind, record)), [kind, record]);
  if (kind === undefined || form === undefined) throw notFound();
  return <RecordEvent key={kind} kind={kind} form={form} />;
};
