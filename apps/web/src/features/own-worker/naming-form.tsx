import type { ClientRecord } from "@koonti/casework";
import { assignmentFrom } from "@koonti/casework";
import type { FormSection } from "@koonti/core";
import type { Worker } from "@koonti/responsible-worker";
import { assignmentForm, WORKER_ROLE_LABELS } from "@koonti/responsible-worker";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import type { Content } from "../../components/form/content-path.ts";
import type { ContentStore } from "../../components/form/content-store.ts";
import { FieldList } from "../../components/form/field-list.tsx";
import { FindingsPanel } from "../../components/form/findings-panel.tsx";
import { useContent } from "../../components/form/form-context.tsx";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { Card } from "../../components/page/card.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { FaultSummary } from "../../documents/fault-summary.tsx";
import { useLocalForm } from "../../documents/use-local-form.ts";
import { useRecording } from "../../documents/use-recording.ts";
import { useReview, useShownFindings } from "../../findings/use-findings.ts";
import { workerOf } from "../../session/as-worker.ts";
import { useSession } from "../../session/use-session.ts";
import { useTextIn } from "../../texts/use-language.ts";
import { recordWith, UNWRITTEN } from "./assignment-review.ts";
import { NamedNow } from "./named-now.tsx";
import styles from "./own-worker-page.module.css";
import { WorkerPick } from "./worker-pick.tsx";

const NAME = "assignment";

/** In which section a worker is picked by name. */
const PICKED_IN = { ownWorker: "ownWorker", pair: "pairWorker" } as const;

interface SectionProps {
  readonly section: FormSection;
  readonly store: ContentStore;
  readonly content: Content;
}

const Section = ({ section, store, content }: SectionProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const role = section.id in PICKED_IN ? PICKED_IN[section.id as keyof typeof PICKED_IN] : undefined;
  return (
    <Card title={textIn(section.title)}>
      {section.help !== undefined && <p className={styles.help}>{textIn(section.help)}</p>}
      {role !== undefined && (
        <WorkerPick
          label={t("ownWorker.pick", { role: textIn(WORKER_ROLE_LABELS[role]) })}
          chosen={content[role] as Partial<Worker> | undefined}
          onPick={(worker) => store.setAt([role], worker)}
        />
      )}
      <FieldList fields={section.fields} parent={[]} />
    </Card>
  );
};

/** What the rules say of the naming as it is written now. */
const useFindings = (record: ClientRecord, content: Content) => {
  const { today } = useSession();
  const deferred = useDeferredValue(content);
  const written = useMemo(() => recordWith(record, deferred, today), [record, deferred, today]);
  const review = useReview(written);
  return useShownFindings(useMemo(() => review.filter(({ documentId }) => documentId === UNWRITTEN), [review]));
};

interface NamingFormProps {
  readonly record: ClientRecord;
  /** The signed-in worker takes the client. */
  readonly take: boolean;
}

/** A naming being written, kept in the browser until it has been recorded. */
export const NamingForm = ({ record, take }: NamingFormProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const { today, user } = useSession();
  const clientId = record.client.id;
  const { store, forget } = useLocalForm(take ? `take-${clientId}` : `new-assignment-${clientId}`, () => ({
    ...assignmentFrom(record, { today, ownWorker: take ? workerOf(user) : undefined }),
  }));
  const content = useContent(store);
  const findings = useFindings(record, content);
  const { send, faults, failure, isUnderWay } = useRecording("assignment", record);
  const save = (): void =>
    send(content, () => {
      forget();
      toast(t("ownWorker.saved"));
      void navigate({ to: "/clients/$clientId", params: { clientId } });
    });
  return (
    <>
      <FaultSummary forms={[{ form: assignmentForm, formName: NAME, faults }]} />
      <div className={styles.columns}>
        <div className={styles.form}>
          <NamedNow record={record} />
          <FormProvider store={store} name={NAME} findings={findings} faults={faults}>
            {assignmentForm.sections.map((section) => (
              <Section key={section.id} section={section} store={store} content={content} />
            ))}
          </FormProvider>
          <FailureNote failure={failure} />
          <div>
            <Button onClick={save} aria-disabled={isUnderWay}>
              {t("ownWorker.save")}
            </Button>
          </div>
        </div>
        <FindingsPanel findings={findings} formName={NAME} />
      </div>
    </>
  );
};
