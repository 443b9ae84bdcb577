import type { Collation } from "@koonti/service-need";
import { useTranslation } from "react-i18next";
import styles from "./matrix.module.css";
import { MatrixHead } from "./matrix-head.tsx";
import { MatrixRow } from "./matrix-row.tsx";
import type { CollationWork } from "./open-assessment.ts";
import { useScrollFocus } from "./use-scroll-focus.ts";

/** The widths of the columns: the client's and the silent ones are fixed, the sectors share the rest. */
const Widths = ({ columns }: Pick<Collation, "columns">) => (
  <colgroup>
    <col className={styles.needWidth} />
    {columns.map(({ documentId, sector, participation }) => {
      if (sector === "client") return <col key={documentId} className={styles.clientWidth} />;
      return <col key={documentId} className={participation === "received" ? styles.sectorWidth : styles.silentWidth} />;
    })}
    <col className={styles.sharedWidth} />
  </colgroup>
);

/** The picture: a row per need, a column per party, the client's first and in the client's colour. */
export const Matrix = ({ work }: { readonly work: CollationWork }) => {
  const { t } = useTranslation();
  const box = useScrollFocus();
  const { columns, needs } = work.collation;
  return (
    <section ref={box} className={styles.box} aria-label={t("collation.grid")}>
      <table className={styles.matrix}>
        <Widths columns={columns} />
        <MatrixHead columns={columns} />
        <tbody>
          {needs.map((need, index) => (
            <MatrixRow key={need.code} need={need} columns={columns} work={work} isFirst={index === 0} rowCount={needs.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
