import { clientPlanFormFor } from "@koonti/client-plan";
import type { FieldDefinition } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { Dialog } from "../../components/dialog/dialog.tsx";
import { NestedFields } from "../../components/form/nested-fields.tsx";
import { withoutItem } from "./plan-acts.ts";
import type { EditedItem } from "./plan-work.tsx";
import { usePlan } from "./plan-work.tsx";

const listField = (fields: readonly FieldDefinition[], list: string): FieldDefinition | undefined =>
  fields.find(({ name }) => name === list);

interface ItemDialogProps {
  readonly item: EditedItem;
  readonly onClose: () => void;
}

/** One item of the plan with its fields: the same fields, the same saving and the same findings as in the whole form. */
export const ItemDialog = ({ item, onClose }: ItemDialogProps) => {
  const { t } = useTranslation();
  const { plan, change } = usePlan();
  const { list, index, isNew } = item;
  const field = listField(
    clientPlanFormFor(plan).sections.flatMap(({ fields }) => fields),
    list,
  );
  const remove = (): void => {
    onClose();
    change?.((before) => withoutItem(before, list, index));
  };
  return (
    <Dialog
      title={t(isNew ? `plan.add.${list}` : `plan.edit.${list}`)}
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onClick={onClose}>{t("plan.ready")}</Button>
          <Button variant="secondary" onClick={remove}>
            {isNew ? t("plan.cancel") : t("plan.remove")}
          </Button>
        </>
      }
    >
      <NestedFields fields={field?.fields ?? []} parent={[list, index]} />
    </Dialog>
  );
};
