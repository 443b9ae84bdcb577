import type { ReactNode } from "react";
import { createContext, use, useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icons/icon.tsx";
import styles from "./toaster.module.css";

interface Message {
  readonly id: number;
  readonly text: string;
}

const ToastContext = createContext<(text: string) => void>(() => undefined);

const SHOWN_FOR = 8_000;

/** Says briefly that something was done; nothing hangs on seeing it. */
export const Toaster = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const [message, setMessage] = useState<Message>();
  const say = useCallback((text: string) => setMessage((before) => ({ id: (before?.id ?? 0) + 1, text })), []);
  useEffect(() => {
    if (message === undefined) return;
    const timer = setTimeout(() => setMessage(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <ToastContext value={say}>
      {children}
      <div className={styles.place} role="status">
        {message !== undefined && (
          <div key={message.id} className={styles.toast}>
            <Icon name="done" size={20} className={styles.icon} />
            <p>{message.text}</p>
            <button type="button" className={styles.close} onClick={() => setMessage(undefined)} aria-label={t("frame.close")}>
              <Icon name="close" size={16} />
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
};

/** A function that shows a short message. */
export const useToast = (): ((text: string) => void) => use(ToastContext);
