import type { WorklistRow } from "@koonti/api-contract";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { DueMark } from "../../components/due/due-mark.tsx";
import { TaskLink } from "../../components/task/task-link.tsx";
import { TurnTag } from "../../components/task/turn-tag.tsx";
import { canBeOwnWorker } from "../../session/as-worker.ts";
import { useSession } from "../../session/use-session.ts";
import type { RowGroup } from "./groups.ts";
import { ClientCell, OwnWorkerCell, useClientName, WhatCell } from "./row-parts.tsx";
import { ShowMore, useShownRows } from "./show-more.tsx";
import { useRowKeys } from "./use-row-keys.ts";
import styles from "./worklist-table.module.css";

const COLUMNS = ["due", "client", "what", "turn", "ownWorker", "action"] as const;

const Row = ({ row }: { readonly row: WorklistRow }) => {
  const name = useClientName();
  return (
    <tr className={styles.row}>
      <td>
        <DueMark dueOn={row.dueOn} waitingSince={row.waitingSince} provision={row.provision} />
      </td>
      <th scope="row" className={styles.client}>
        <ClientCell row={row} />
      </th>
      <td>
        <WhatCell row={row} />
      </td>
      <td>
        <TurnTag turn={row.turn} />
      </td>
      <td>
        <OwnWorkerCell row={row} />
      </td>
      <td className={styles.action}>
        <TaskLink item={row} clientId={row.client.id} name={name(row)} />
      </td>
    </tr>
  );
};

const Group = ({ group, rows }: RowGroup) => {
  const { t } = useTranslation();
  const { shown, hidden, showAll } = useShownRows(rows);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS.length} className={styles.group}>
          <span className={styles.groupHead}>
            <span className={styles.groupName}>{t(`worklist.group.${group}`)}</span>
            <span className={styles.count}>{rows.length}</span>
            <span className={styles.groupNote}>{t(`worklist.groupNote.${group}`)}</span>
          </span>
        </th>
      </tr>
      {shown.map((row) => (
        <Row key={row.id} row={row} />
      ))}
      {hidden > 0 && (
        <tr>
          <td colSpan={COLUMNS.length} className={styles.more}>
            <ShowMore hidden={hidden} onShow={showAll} />
          </td>
        </tr>
      )}
    </tbody>
  );
};

/** The worklist as a table, a body for each group. */
export const WorklistTable = ({ groups }: { readonly groups: readonly RowGroup[] }) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  return (
    <>
      <table ref={table} className={styles.table}>
        <caption className="visually-hidden">{t("worklist.title")}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {column === "action" ? (
                  <span className="visually-hidden">{t("worklist.column.action")}</span>
                ) : (
                  t(`worklist.column.${column}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((one) => (
          <Group key={one.group} {...one} />
        ))}
      </table>
      <p className={styles.keys} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {t("worklist.keys.move")} <kbd>Enter</kbd> {t("worklist.keys.open")}
        {canBeOwnWorker(user) && (
          <>
            {" "}
            <kbd>O</kbd> {t("worklist.keys.take")}
          </>
        )}
      </p>
    </>
  );
};
