import type { CollationColumn } from "@koonti/service-need";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { useShortDate } from "./column-words.ts";
import styles from "./matrix.module.css";

const ColumnHead = ({ column }: { readonly column: CollationColumn }) => {
  const { t } = useTranslation();
  const shortDate = useShortDate();
  const { sector, participation, organisation, assessedOn } = column;
  if (sector === "client")
    return (
      <th scope="col" className={styles.client}>
        <span className={styles.clientName}>
          <Icon name="quote" size={16} />
          {t("collation.client")}
        </span>
        <span className={styles.when}>
          {participation === "received" ? (shortDate(assessedOn) ?? t("collation.noDate")) : t("collation.clientNotHeardColumn")}
        </span>
      </th>
    );
  const silence = participation === "stayedAway" ? t("collation.awayColumn") : t("collation.awaitedColumn");
  return (
    <th scope="col" data-silent={participation !== "received"}>
      <span className={styles.name}>{organisation}</span>
      <span className={styles.when}>{participation === "received" ? (shortDate(assessedOn) ?? t("collation.noDate")) : silence}</span>
    </th>
  );
};

/** Who has spoken, and when. */
export const MatrixHead = ({ columns }: { readonly columns: readonly CollationColumn[] }) => {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.need}>
          {t("collation.needColumn")}
        </th>
        {columns.map((column) => (
          <ColumnHead key={column.documentId} column={column} />
        ))}
        <th scope="col">{t("collation.sharedColumn")}</th>
      </tr>
    </thead>
  );
};
