import type { DocumentKind } from "@koonti/casework";
import { DOCUMENT_KINDS } from "@koonti/casework";
import type { FormDefinition } from "@koonti/core";
import { Link, notFound, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import type { ShownFault } from "../../components/form/annotation.ts";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { Page } from "../../components/page/page.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { FaultSummary } from "../../documents/fault-summary.tsx";
import { eventForm } from "../../documents/form-for.ts";
import { RECORDED_KINDS } from "../../documents/recorded-kinds.ts";
import { structureFaults } from "../../documents/structure-texts.ts";
import { useLocalForm } from "../../documents/use-local-form.ts";
import { useNewDocument } from "../../documents/use-new-document.ts";
import { completed } from "../../drafts/savable.ts";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import { firstContent, withKnown } from "./first-content.ts";
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
  const local = useLocalForm(`new-${kind}-${clientId}`, () => completed(schema, firstContent(form, user, today)));
  const { write, faults: refused, problem, isUnderWay, isOffline } = useNewDocument(clientId);
  const [own, setOwn] = useState<readonly ShownFault[]>([]);
  const save = async (): Promise<void> => {
    const content = completed(schema, withKnown(kind, local.store.get(), record, user));
    const found = structureFaults(schema, content, language);
    setOwn(found);
    if (found.length > 0 || (await write(kind, content)) === undefined) return;
    local.forget();
    toast(t("recordEvent.saved", { title: textIn(title) }));
    await navigate({ to: "/clients/$clientId", params: { clientId } });
  };
  const faults = [...own, ...refused];
  const refusal = faults.length === 0 ? (problem?.detail ?? problem?.title) : undefined;
  const message = isOffline ? t("recordEvent.offline") : refusal;
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
      <FaultSummary forms={[{ form, formName: FORM, faults }]} message={message} />
      <FormProvider store={local.store} name={FORM} faults={faults} complete={(content) => completed(schema, content)}>
        <FormSections form={form} />
      </FormProvider>
      <div className={styles.actions}>
        <Button onClick={() => void save()} aria-disabled={isUnderWay}>
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
  const form = kind === undefined ? undefined : eventForm(kind, record);
  if (kind === undefined || form === undefined) throw notFound();
  return <RecordEvent key={kind} kind={kind} form={form} />;
};
