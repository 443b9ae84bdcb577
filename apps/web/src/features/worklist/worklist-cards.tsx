import type { WorklistRow } from "@koonti/api-contract";
import { useTranslation } from "react-i18next";
import { DueMark } from "../../components/due/due-mark.tsx";
import { TaskLink } from "../../components/task/task-link.tsx";
import { TurnTag } from "../../components/task/turn-tag.tsx";
import { useSession } from "../../session/use-session.ts";
import type { RowGroup } from "./groups.ts";
import { ClientCell, OwnWorkerCell, useClientName, WhatCell } from "./row-parts.tsx";
import { ShowMore, useShownRows } from "./show-more.tsx";
import styles from "./worklist-cards.module.css";

const Card = ({ row }: { readonly row: WorklistRow }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const name = useClientName();
  return (
    <li className={styles.card} data-late={row.dueOn !== undefined && row.dueOn < today}>
      <DueMark dueOn={row.dueOn} waitingSince={row.waitingSince} provision={row.provision} />
      <div className={styles.client}>
        <ClientCell row={row} />
      </div>
      <div>
        <WhatCell row={row} />
      </div>
      <p className={styles.worker}>
        {t("worklist.column.ownWorker")}: <OwnWorkerCell row={row} />
      </p>
      <div className={styles.foot}>
        <TurnTag turn={row.turn} />
        <TaskLink item={row} clientId={row.client.id} name={name(row)} />
      </div>
    </li>
  );
};

const Group = ({ group, rows }: RowGroup) => {
  const { t } = useTranslation();
  const { shown, hidden, showAll } = useShownRows(rows);
  return (
    <section className={styles.group}>
      <h2 className={styles.name}>
        {t(`worklist.group.${group}`)} <span className={styles.count}>{rows.length}</span>
      </h2>
      <ul className={styles.list}>
        {shown.map((row) => (
          <Card key={row.id} row={row} />
        ))}
      </ul>
      {hidden > 0 && <ShowMore hidden={hidden} onShow={showAll} />}
    </section>
  );
};

/** The worklist as cards, for a phone. */
export const WorklistCards = ({ groups }: { readonly groups: readonly RowGroup[] }) => (
  <>
    {groups.map((one) => (
      <Group key={one.group} {...one} />
    ))}
  </>
);
