import type { ReactNode } from "react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import styles from "./print-view.module.css";

interface PrintViewProps {
  /** Name of the window, and of the file when it is kept as one: nothing of the client. */
  readonly title: string;
  /** What stands at the foot of every page of paper, before the page number. */
  readonly foot: string;
  readonly back: ReactNode;
  readonly children: ReactNode;
}

/** A sheet without the frame. The browser's own printing opens at once; the screen has a way back and a second try. */
export const PrintView = ({ title, foot, back, children }: PrintViewProps) => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} – Koonti`;
    document.documentElement.style.setProperty("--print-foot", `"${foot.replaceAll(/["\\]/g, "")}"`);
    const opening = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(opening);
      document.documentElement.style.removeProperty("--print-foot");
    };
  }, [title, foot]);
  return (
    <>
      <nav className={styles.bar} aria-label={t("planPrint.acts")}>
        {back}
        <Button onClick={() => window.print()}>{t("planPrint.print")}</Button>
      </nav>
      <div className={styles.page}>{children}</div>
    </>
  );
};
