import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Textarea } from "suomifi-ui-components";
import { Dialog } from "../../components/dialog/dialog.tsx";
import { useKept } from "../../drafts/use-kept.ts";
import styles from "./reason-dialog.module.css";

interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  /** The key by which what is written here outlives a reload, and a dialog closed by mistake. */
  readonly keptAs: string;
  readonly onClose: () => void;
  readonly onSave: (reason: string) => void;
}

/** Asks why, before something is put aside. Nothing is done without a reason. */
export const ReasonDialog = ({ title, text, keptAs, onClose, onSave }: ReasonDialogProps) => {
  const { t } = useTranslation();
  const { value: reason, keep, forget } = useKept(keptAs, () => "");
  const [isTried, setIsTried] = useState(false);
  const isMissing = reason.trim() === "";
  const save = (): void => {
    if (isMissing) {
      setIsTried(true);
      return;
    }
    forget();
    onSave(reason.trim());
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={save}>{t("collation.save")}</Button>
          <Button variant="secondary" onClick={onClose}>
            {t("collation.cancel")}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{text}</p>
      <Textarea
        labelText={t("collation.reason")}
        value={reason}
        onChange={(event) => keep(event.target.value)}
        status={isTried && isMissing ? "error" : "default"}
        statusText={isTried && isMissing ? t("collation.reasonMissing") : ""}
        resize="vertical"
        fullWidth
      />
    </Dialog>
  );
};
