import { useTranslation } from "react-i18next";
import { Icon } from "../components/icons/icon.tsx";
import { showInstantTime } from "../texts/show-instant.ts";
import { useLanguage } from "../texts/use-language.ts";
import type { SaveState } from "./save-state.ts";
import styles from "./save-status.module.css";

const RETRYING = {
  offline: "drafts.retryingOffline",
  server: "drafts.retryingServer",
  signedOut: "drafts.retryingSignedOut",
} as const;

const useStatusText = (state: SaveState): string => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (state.kind === "saved") return t("drafts.savedAt", { time: showInstantTime(state.at, language) });
  if (state.kind === "retrying") return t(RETRYING[state.cause]);
  if (state.kind === "refused") return t("drafts.refused", { reason: state.problem.detail ?? state.problem.title });
  return t(`drafts.${state.kind}`);
};

/** What is said aloud: not every keystroke, only that it is saved or that it is not. */
const isSpoken = ({ kind }: SaveState): boolean => kind !== "waiting" && kind !== "saving" && kind !== "clean";

interface SaveStatusProps {
  readonly state: SaveState;
  /** Opens the dialog of a conflict. */
  readonly onOpenConflict?: () => void;
}

/** One quiet line that says whether what one writes is saved. */
export const SaveStatus = ({ state, onOpenConflict }: SaveStatusProps) => {
  const { t } = useTranslation();
  const text = useStatusText(state);
  const isTrouble = isSpoken(state) && state.kind !== "saved";
  return (
    <div className={styles.status} data-trouble={isTrouble}>
      {isTrouble && <Icon name="warning" size={16} className={styles.icon} />}
      <p aria-hidden="true">{text}</p>
      <span className="visually-hidden" role="status">
        {isSpoken(state) ? text : ""}
      </span>
      {state.kind === "saved" && state.heldBack.length > 0 && <p>{t("drafts.heldBack", { count: state.heldBack.length })}</p>}
      {state.kind === "conflict" && onOpenConflict !== undefined && (
        <button type="button" className={styles.open} onClick={onOpenConflict}>
          {t("drafts.openConflict")}
        </button>
      )}
    </div>
  );
};
