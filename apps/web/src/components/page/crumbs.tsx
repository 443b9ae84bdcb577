import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./crumbs.module.css";

/** One step of the way to a page. */
export const Crumb = ({ children }: { readonly children: ReactNode }) => <li className={styles.crumb}>{children}</li>;

/** The way to a page: links, the page itself last without one. */
export const Crumbs = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("frame.crumbs")}>
      <ol className={styles.crumbs}>{children}</ol>
    </nav>
  );
};
