import { useTranslation } from "react-i18next";
import styles from "./loading-page.module.css";

/** A calm picture of a page that is on its way; shown only when it takes a while. */
export const LoadingPage = () => {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{t("frame.loading")}</span>
      <span className={styles.title} />
      <span className={styles.block} />
      <span className={styles.block} />
    </div>
  );
};
