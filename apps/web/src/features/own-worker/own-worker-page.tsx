import type { ClientRecord } from "@koonti/casework";
import { DOCUMENT_KINDS, responsiblePeople } from "@koonti/casework";
import type { FormSection } from "@koonti/core";
import { codeLabel, EMPLOYMENT_FORMS, PROFESSIONS } from "@koonti/core";
import type { Worker } from "@koonti/responsible-worker";
import { assignmentForm, WORKER_ROLE_LABELS } from "@koonti/responsible-worker";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import type { ShownFault } from "../../components/form/annotation.ts";
import type { Content } from "../../components/form/content-path.ts";
import type { ContentStore } from "../../components/form/content-store.ts";
import { FieldList } from "../../components/form/field-list.tsx";
import { FindingsPanel } from "../../components/form/findings-panel.tsx";
import { useContent } from "../../components/form/form-context.tsx";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { Card } from "../../components/page/card.tsx";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { Page } from "../../components/page/page.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { FaultSummary } from "../../documents/fault-summary.tsx";
import { structureFaults } from "../../documents/structure-texts.ts";
import { useLocalForm } from "../../documents/use-local-form.ts";
import type { NewDocument } from "../../documents/use-write-document.ts";
import { useWriteDocument } from "../../documents/use-write-document.ts";
import { useReview, useShownFindings } from "../../findings/use-findings.ts";
import { useRecord } from "../../record/use-record.ts";
import { workerOf } from "../../session/as-worker.ts";
import { useSession } from "../../session/use-session.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import { recordWith, startingAssignment, UNWRITTEN } from "./assignment-review.ts";
import styles from "./own-worker-page.module.css";
import { WorkerPick } from "./worker-pick.tsx";

const NAME = "assignment";

/** In which section a worker is picked by name. */
const PICKED_IN = { ownWorker: "ownWorker", pair: "pairWorker" } as const;

const Now = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const language = useLanguage();
  const people = responsiblePeople(record);
  const words = ({ name, profession, employment }: Worker): string =>
    [name, codeLabel(PROFESSIONS, profession, language), codeLabel(EMPLOYMENT_FORMS, employment, language)].join(", ");
  return (
    <Card title={t("ownWorker.now")}>
      <dl className={styles.now}>
        {(["ownWorker", "pairWorker"] as const).map((role) => {
          const worker = people[role];
          return (
            <div key={role}>
              <dt>{textIn(WORKER_ROLE_LABELS[role])}</dt>
              <dd>{worker === undefined ? t("ownWorker.nobody") : words(worker)}</dd>
            </div>
          );
        })}
      </dl>
    </Card>
  );
};

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

/** Names the own worker and the pair worker (fi: omatyöntekijä, työpari); what the law asks of them is shown before it is recorded. */
export const OwnWorkerPage = () => {
  const { t } = useTranslation();
  const toast = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const { today, user } = useSession();
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { record } = useRecord(clientId);
  const { take = false } = useSearch({ from: "/session/framed/clients/$clientId/own-worker" });
  const { store, forget } = useLocalForm(take ? `take-${clientId}` : `new-assignment-${clientId}`, () => ({
    ...startingAssignment(record, today, take ? workerOf(user) : undefined),
  }));
  const content = useContent(store);
  const findings = useFindings(record, content);
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const { mutate, isPending, error } = useWriteDocument(clientId);
  const save = (): void => {
    const found = structureFaults(DOCUMENT_KINDS.assignment.schema, content, language);
    setFaults(found);
    if (found.length > 0) return;
    mutate(
      { kind: "assignment", content: content as unknown as NewDocument<"assignment">["content"] },
      {
        onSuccess: () => {
          forget();
          toast(t("ownWorker.saved"));
          void navigate({ to: "/clients/$clientId", params: { clientId } });
        },
      },
    );
  };
  const { givenNames, familyName } = record.client.basics;
  return (
    <Page
      title={t("ownWorker.title")}
      crumbs={
        <Crumbs>
          <Crumb>
            <Link to="/clients/$clientId" params={{ clientId }}>
              {givenNames} {familyName}
            </Link>
          </Crumb>
          <Crumb>{t("ownWorker.title")}</Crumb>
        </Crumbs>
      }
    >
      <FaultSummary forms={[{ form: assignmentForm, formName: NAME, faults }]} />
      <div className={styles.columns}>
        <div className={styles.form}>
          <Now record={record} />
          <FormProvider store={store} name={NAME} findings={findings} faults={faults}>
            {assignmentForm.sections.map((section) => (
              <Section key={section.id} section={section} store={store} content={content} />
            ))}
          </FormProvider>
          <FailureNote failure={error} />
          <div>
            <Button onClick={save} aria-disabled={isPending}>
              {t("ownWorker.save")}
            </Button>
          </div>
        </div>
        <FindingsPanel findings={findings} formName={NAME} />
      </div>
    </Page>
  );
};
