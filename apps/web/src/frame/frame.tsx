import { Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import styles from "./frame.module.css";
import { OfflineNotice } from "./offline-notice.tsx";
import { Rail } from "./rail.tsx";
import { SessionEnded } from "./session-ended.tsx";
import { TopBar } from "./top-bar.tsx";

/** What surrounds every page of a signed-in person. */
export const Frame = () => {
  const { t } = useTranslation();
  return (
    <>
      <a className={styles.skip} href="#main">
        {t("frame.skip")}
      </a>
      <TopBar />
      <Rail />
      <main id="main" className={styles.main} tabIndex={-1}>
        <OfflineNotice />
        <Outlet />
      </main>
      <SessionEnded />
    </>
  );
};
