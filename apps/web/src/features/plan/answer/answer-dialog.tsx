import type { ClientRecord } from "@koonti/casework";
import { planAnswerForm } from "@koonti/client-plan";
import type { DocumentId } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { Dialog } from "../../../components/dialog/dialog.tsx";
import { FieldList } from "../../../components/form/field-list.tsx";
import { FormProvider } from "../../../components/form/form-provider.tsx";
import { FailureNote } from "../../../components/page/failure-note.tsx";
import { useToast } from "../../../components/toast/toaster.tsx";
import { FaultSummary } from "../../../documents/fault-summary.tsx";
import { useLocalForm } from "../../../documents/use-local-form.ts";
import { useRecording } from "../../../documents/use-recording.ts";
import { useSession } from "../../../session/use-session.ts";

const NAME = "plan-answer";

interface AnswerDialogProps {
  readonly record: ClientRecord;
  readonly planId: DocumentId;
  /** The version whose text the client answers. */
  readonly planVersion: number;
  readonly onClose: () => void;
}

/** Records the client's answer to one version of a plan: agrees, disagrees and why, or could not answer and why. */
export const AnswerDialog = ({ record, planId, planVersion, onClose }: AnswerDialogProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const { today } = useSession();
  const { store, forget } = useLocalForm(`plan-answer-${planId}`, () => ({ answeredOn: today }));
  const { send, faults, failure, isUnderWay } = useRecording("planAnswer", record);
  const save = (): void =>
    send({ ...store.get(), planId, planVersion }, () => {
      forget();
      toast(t("planAnswer.recorded"));
      onClose();
    });
  return (
    <Dialog
      title={t("planAnswer.record")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={save} aria-disabled={isUnderWay}>
            {t("planAnswer.save")}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t("planAnswer.cancel")}
          </Button>
        </>
      }
    >
      <FaultSummary forms={[{ form: planAnswerForm, formName: NAME, faults }]} />
      <FormProvider store={store} name={NAME} faults={faults}>
        <FieldList fields={planAnswerForm.sections.flatMap(({ fields }) => fields)} parent={[]} />
      </FormProvider>
      <FailureNote failure={failure} />
    </Dialog>
  );
};
