import { planAnswerForm } from "@koonti/client-plan";
import type { ClientId, DocumentId } from "@koonti/core";
import { missingFields } from "@koonti/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { Dialog } from "../../../components/dialog/dialog.tsx";
import { FieldList } from "../../../components/form/field-list.tsx";
import { useContent } from "../../../components/form/form-context.tsx";
import { FormProvider } from "../../../components/form/form-provider.tsx";
import { FailureNote } from "../../../components/page/failure-note.tsx";
import { useToast } from "../../../components/toast/toaster.tsx";
import { useLocalForm } from "../../../documents/use-local-form.ts";
import type { NewDocument } from "../../../documents/use-write-document.ts";
import { useWriteDocument } from "../../../documents/use-write-document.ts";
import { useSession } from "../../../session/use-session.ts";

interface AnswerDialogProps {
  readonly clientId: ClientId;
  readonly planId: DocumentId;
  /** The version whose text the client answers. */
  readonly planVersion: number;
  readonly onClose: () => void;
}

/** Records the client's answer to one version of a plan: agrees, disagrees and why, or could not answer and why. */
export const AnswerDialog = ({ clientId, planId, planVersion, onClose }: AnswerDialogProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const { today } = useSession();
  const { store, forget } = useLocalForm(`plan-answer-${planId}`, () => ({ answeredOn: today }));
  const [isTried, setIsTried] = useState(false);
  const { mutate, isPending, error } = useWriteDocument(clientId);
  const content = useContent(store);
  const missing = missingFields(planAnswerForm, content);
  const faults = isTried ? missing.map(({ path }) => ({ path, message: t("writing.fillIn") })) : [];
  const record = (): void => {
    setIsTried(true);
    if (missing.length > 0) return;
    const answer = { ...content, planId, planVersion } as unknown as NewDocument<"planAnswer">["content"];
    mutate(
      { kind: "planAnswer", content: answer },
      {
        onSuccess: () => {
          forget();
          toast(t("planAnswer.recorded"));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t("planAnswer.record")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={record} aria-disabled={isPending}>
            {t("planAnswer.save")}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t("planAnswer.cancel")}
          </Button>
        </>
      }
    >
      <FormProvider store={store} name="plan-answer" faults={faults}>
        <FieldList fields={planAnswerForm.sections.flatMap(({ fields }) => fields)} parent={[]} />
      </FormProvider>
      <FailureNote failure={error} />
    </Dialog>
  );
};
