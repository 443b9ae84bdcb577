import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../components/icons/icon.tsx";
import styles from "./notices.module.css";

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
};

/** Says when the browser has no connection: one may write on, and it is sent later. */
export const OfflineNotice = () => {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!isOnline && (
        <p className={styles.offline}>
          <Icon name="offline" />
          {t("frame.offline")}
        </p>
      )}
    </div>
  );
};
