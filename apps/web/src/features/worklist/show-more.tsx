import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./show-more.module.css";

const SHOWN_AT_FIRST = 8;
/** Hiding one or two rows would save nothing. */
const LEAST_HIDDEN = 3;

/** The first rows of a group, and the rest after asking. */
export const useShownRows = <Row,>(rows: readonly Row[]) => {
  const [isWhole, setWhole] = useState(false);
  const hidden = isWhole || rows.length < SHOWN_AT_FIRST + LEAST_HIDDEN ? 0 : rows.length - SHOWN_AT_FIRST;
  return { shown: hidden === 0 ? rows : rows.slice(0, SHOWN_AT_FIRST), hidden, showAll: () => setWhole(true) };
};

/** Shows the rest of a group. */
export const ShowMore = ({ hidden, onShow }: { readonly hidden: number; readonly onShow: () => void }) => {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles.more} onClick={onShow}>
      {t("worklist.showMore", { count: hidden })}
    </button>
  );
};
