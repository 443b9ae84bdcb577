import { DOCUMENT_KINDS } from "@koonti/casework";
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
import type { RecordedKind } from "../../documents/recorded-kinds.ts";
import { RECORDED_KINDS } from "../../documents/recorded-kinds.ts";
import { structureFaults } from "../../documents/structure-texts.ts";
import { useLocalForm } from "../../documents/use-local-form.ts";
import { useNewDocument } from "../../documents/use-new-document.ts";
import { completed } from "../../drafts/savable.ts";
import { useSession } from "../../session/use-session.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import { firstContent } from "./first-content.ts";
import styles from "./record-event-page.module.css";

const FORM = "event";

const RecordEvent = ({ recorded }: { readonly recorded: RecordedKind }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const { user, today } = useSession();
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { kind, form, title } = recorded;
  const { schema } = DOCUMENT_KINDS[kind];
  const local = useLocalForm(`new-${kind}-${clientId}`, () => completed(schema, firstContent(recorded, user, today)));
  const { write, faults: refused, problem, isUnderWay, isOffline } = useNewDocument(clientId);
  const [own, setOwn] = useState<readonly ShownFault[]>([]);
  const save = async (): Promise<void> => {
    const content = completed(schema, local.store.get());
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
  const { kind } = useParams({ from: "/session/framed/clients/$clientId/record/$kind" });
  const recorded = RECORDED_KINDS.find((one) => one.kind === kind);
  if (recorded === undefined) throw notFound();
  return <RecordEvent key={recorded.kind} recorded={recorded} />;
};
