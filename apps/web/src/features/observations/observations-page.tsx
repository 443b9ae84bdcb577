import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/page.tsx";
import { CountsCard } from "./counts-card.tsx";
import { ObservationFormCard } from "./observation-form-card.tsx";
import styles from "./observations-page.module.css";

/** Anonymous observations from client work (fi: havainnot): seven short questions, and how often each thing has been met. */
export const ObservationsPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("observations.title")} lead={t("observations.lead")}>
      <div className={styles.columns}>
        <ObservationFormCard />
        <CountsCard />
      </div>
    </Page>
  );
};
