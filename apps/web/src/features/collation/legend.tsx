import { STRENGTHS } from "@koonti/service-need";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { StrengthMark } from "../../components/need/strength.tsx";
import styles from "./legend.module.css";

/** What the signs of the matrix mean. */
export const Legend = () => {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-label={t("collation.legend")}>
      {STRENGTHS.toReversed().map((strength) => (
        <li key={strength}>
          <StrengthMark strength={strength} />
        </li>
      ))}
      <li>
        <span className={styles.dot} aria-hidden="true" />
        {t("collation.legendDot")}
      </li>
      <li>
        <span className={styles.hatch} aria-hidden="true" />
        {t("collation.legendAway")}
      </li>
      <li>
        <span className={styles.differ} aria-hidden="true">
          ≠
        </span>
        {t("collation.legendDiffer")}
      </li>
      <li className={styles.client}>
        <Icon name="quote" size={16} />
        {t("collation.legendClient")}
      </li>
    </ul>
  );
};
