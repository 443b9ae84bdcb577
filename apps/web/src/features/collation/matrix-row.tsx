import type { CollationCell, CollationColumn, CollationNeed } from "@koonti/service-need";
import { useTranslation } from "react-i18next";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { StrengthMark } from "../../components/need/strength.tsx";
import { useSilence } from "./column-words.ts";
import styles from "./matrix.module.css";
import type { CollationWork } from "./open-assessment.ts";
import { SharedView } from "./shared-view.tsx";

interface NamedProps {
  readonly cell: CollationCell & { readonly state: "named" | "dropped" };
  readonly isClient: boolean;
}

/** What one party says of one need: how strongly, and in which words. */
export const NamedCell = ({ cell, isClient }: NamedProps) => {
  const { t } = useTranslation();
  return (
    <>
      {cell.strength === undefined ? (
        <span className={styles.noStrength}>{t("collation.named")}</span>
      ) : (
        <StrengthMark strength={cell.strength} isClient={isClient} />
      )}
      {cell.statement !== "" && (
        <span className={styles.statement}>{isClient ? <ClientWords>{cell.statement}</ClientWords> : cell.statement}</span>
      )}
      {cell.state === "dropped" && <span className={styles.droppedNote}>{t("collation.dropped", { reason: cell.reason })}</span>}
    </>
  );
};

interface CellProps {
  readonly cell: CollationCell;
  readonly column: CollationColumn;
  /** The parties differ on this need, so whoever names it is framed. */
  readonly differs: boolean;
  readonly isFirst: boolean;
  readonly rowCount: number;
}

const SilentCell = ({ column, rowCount }: Pick<CellProps, "column" | "rowCount">) => {
  const silence = useSilence();
  return (
    <td rowSpan={rowCount} className={styles.silent} data-participation={column.participation}>
      <span className={styles.upright}>{silence(column)}</span>
    </td>
  );
};

const MatrixCell = ({ cell, column, differs, isFirst, rowCount }: CellProps) => {
  const { t } = useTranslation();
  const isClient = column.sector === "client";
  if ((cell.state === "stayedAway" || cell.state === "awaited") && !isClient)
    return isFirst ? <SilentCell column={column} rowCount={rowCount} /> : null;
  const isSaid = cell.state === "named" || cell.state === "dropped";
  return (
    <td
      className={isClient ? styles.client : undefined}
      data-state={cell.state}
      data-differs={differs && !isClient && cell.state === "named"}
    >
      {isSaid ? (
        <NamedCell cell={cell} isClient={isClient} />
      ) : (
        <span className={styles.dot}>
          <span className="visually-hidden">{t("collation.notAssessed")}</span>
        </span>
      )}
      {differs && !isClient && cell.state === "named" && <span className="visually-hidden">{t("collation.differs")}</span>}
    </td>
  );
};

interface MatrixRowProps {
  readonly need: CollationNeed;
  readonly columns: readonly CollationColumn[];
  readonly work: CollationWork;
  readonly isFirst: boolean;
  readonly rowCount: number;
}

/** One need: what each party says of it, and what is thought together. */
export const MatrixRow = ({ need, columns, work, isFirst, rowCount }: MatrixRowProps) => {
  const needName = useNeedName();
  const differs = need.agreement.kind === "differInStrength";
  return (
    <tr>
      <th scope="row" className={styles.need}>
        {needName(need.code)}
      </th>
      {need.cells.map((cell, index) => {
        const column = columns[index];
        if (column === undefined) return null;
        return <MatrixCell key={column.documentId} cell={cell} column={column} differs={differs} isFirst={isFirst} rowCount={rowCount} />;
      })}
      <td className={styles.shared}>
        <SharedView need={need} columns={columns} work={work} />
      </td>
    </tr>
  );
};
