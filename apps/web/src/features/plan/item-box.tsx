import type { PlanList } from "@koonti/client-plan";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { annotationsAt } from "../../components/form/annotation.ts";
import { fieldId } from "../../components/form/field-id.ts";
import { FieldNotes } from "../../components/form/field-notes.tsx";
import { PLAN_FORM, usePlan } from "./plan-work.tsx";

interface ItemBoxProps {
  readonly list: PlanList;
  readonly index: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly as?: "li" | "div";
}

/** The place of an item on the page: a finding or a missing field of it leads here, since its own fields are in a dialog. */
export const ItemBox = ({ list, index, className, children, as: Box = "li" }: ItemBoxProps) => (
  <Box id={`${fieldId(PLAN_FORM, [list, index])}-box`} className={className}>
    {children}
  </Box>
);

interface ItemNotesProps extends Pick<ItemBoxProps, "list" | "index"> {
  /** A member of the item of which the page says itself what is wrong with it, so that nothing is said thrice. */
  readonly except?: string;
}

/** What the law says of an item and what it still lacks, beside it. */
export const ItemNotes = ({ list, index, except }: ItemNotesProps) => {
  const { t } = useTranslation();
  const { findings, faults } = usePlan();
  const path = [list, index];
  const missing = annotationsAt(faults, path, false).length;
  return (
    <FieldNotes
      id={fieldId(PLAN_FORM, path)}
      findings={annotationsAt(findings, path, false).filter((finding) => except === undefined || finding.path[2] !== except)}
      faults={missing === 0 ? [] : [{ path, message: t("plan.itemMissing", { count: missing }) }]}
      origins={[]}
      unread={undefined}
    />
  );
};
