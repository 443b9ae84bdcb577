import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { hasSessionEnded, onSessionChange } from "../auth/session-token.ts";
import { startSignIn } from "../auth/sign-in.ts";
import { Dialog } from "../components/dialog/dialog.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** Asks to sign in again when the session has ended under the person's hands; comes back to this page, and what was written with it. */
export const SessionEnded = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const hasEnded = useSyncExternalStore(onSessionChange, hasSessionEnded);
  if (!hasEnded) return null;
  const again = (): void => void startSignIn(location.pathname + location.search, language);
  return (
    <Dialog title={t("frame.sessionEndedTitle")} onClose={again} actions={<Button onClick={again}>{t("frame.signInAgain")}</Button>}>
      <p>{t("frame.sessionEndedText")}</p>
    </Dialog>
  );
};
