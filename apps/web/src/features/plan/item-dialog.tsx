import { clientPlanFormFor, withoutItem } from "@koonti/client-plan";
import type { FieldDefinition } from "@koonti/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { Dialog } from "../../components/dialog/dialog.tsx";
import { NestedFields } from "../../components/form/nested-fields.tsx";
import type { EditedItem } from "./plan-work.tsx";
import { usePlan } from "./plan-work.tsx";

/** Of all the needs there are, those the plan is made for and those the item has already; the whole list where the plan has none. */
const withPlannedNeeds = (field: FieldDefinition, codes: readonly string[]): FieldDefinition =>
  field.name !== "needs" || codes.length === 0
    ? field
    : { ...field, options: (field.options ?? []).filter(({ value }) => codes.includes(value)) };

const listField = (fields: readonly FieldDefinition[], list: string): FieldDefinition | undefined =>
  fields.find(({ name }) => name === list);

interface ItemDialogProps {
  readonly item: EditedItem;
  readonly onClose: () => void;
}

/** One item of the plan with its fields: the same fields, the same saving and the same findings as in the whole form. */
export const ItemDialog = ({ item, onClose }: ItemDialogProps) => {
  const { t } = useTranslation();
  const { plan, needs, change } = usePlan();
  const { list, index, isNew } = item;
  const field = listField(
    clientPlanFormFor(plan).sections.flatMap(({ fields }) => fields),
    list,
  );
  const [codes] = useState(() => {
    const own = list === "goals" || list === "services" ? (plan[list][index]?.needs ?? []) : [];
    return [...needs.map(({ code }) => code), ...own];
  });
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
      <NestedFields fields={(field?.fields ?? []).map((one) => withPlannedNeeds(one, codes))} parent={[list, index]} />
    </Dialog>
  );
};
