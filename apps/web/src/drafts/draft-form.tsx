import type { FormDefinition } from "@koonti/core";
import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FormSurroundings } from "../components/form/form-context.tsx";
import { FormProvider } from "../components/form/form-provider.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import styles from "./draft-form.module.css";
import { SaveStatus } from "./save-status.tsx";
import type { OpenDraft } from "./use-draft.ts";

interface DraftFormProps extends Omit<FormSurroundings, "store" | "complete"> {
  readonly draft: OpenDraft;
  readonly form: FormDefinition;
  /** The fields; the line that says what is saved stands above them unless `status` is `"none"`. */
  readonly children: ReactNode;
  readonly status?: "above" | "none";
}

/** A draft with its fields: says what is saved, and asks when two people have written in the same place. */
export const DraftForm = ({ draft, form, children, status = "above", ...surroundings }: DraftFormProps) => {
  const { t } = useTranslation();
  const { state } = draft;
  const [putOff, setPutOff] = useState<unknown>();
  const conflict = state.kind === "conflict" ? state.conflict : undefined;
  return (
    <FormProvider {...surroundings} store={draft.draft.store} complete={draft.complete}>
      {status === "above" && (
        <div className={styles.status}>
          <SaveStatus state={state} onOpenConflict={() => setPutOff(undefined)} />
          {draft.draft.wasRestored && <p className={styles.restored}>{t("drafts.restored")}</p>}
        </div>
      )}
      {children}
      {conflict !== undefined && conflict !== putOff && (
        <ConflictDialog
          conflict={conflict}
          form={form}
          onSettle={(choices) => void draft.draft.settle(choices)}
          onLater={() => setPutOff(conflict)}
        />
      )}
    </FormProvider>
  );
};
