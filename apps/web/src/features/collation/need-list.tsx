import type { CollationColumn, CollationNeed } from "@koonti/service-need";
import { useTranslation } from "react-i18next";
import { useNeedName } from "../../components/need/need-name.ts";
import { useShortDate, useSilence, useSpeaker } from "./column-words.ts";
import { NamedCell } from "./matrix-row.tsx";
import styles from "./need-list.module.css";
import type { CollationWork } from "./open-assessment.ts";
import { SharedView } from "./shared-view.tsx";

const Said = ({ need, columns }: { readonly need: CollationNeed; readonly columns: readonly CollationColumn[] }) => {
  const speaker = useSpeaker();
  const shortDate = useShortDate();
  return (
    <ul className={styles.said}>
      {need.cells.map((cell, index) => {
        const column = columns[index];
        if (column === undefined || (cell.state !== "named" && cell.state !== "dropped")) return null;
        const isClient = column.sector === "client";
        return (
          <li key={column.documentId} data-voice={isClient ? "client" : "other"}>
            <span className={styles.who}>
              {speaker(column)} {shortDate(column.assessedOn)}
            </span>
            <NamedCell cell={cell} isClient={isClient} />
          </li>
        );
      })}
    </ul>
  );
};

/** The picture on a narrow screen: each need with those who name it, then what is thought together. */
export const NeedList = ({ work }: { readonly work: CollationWork }) => {
  const { t } = useTranslation();
  const needName = useNeedName();
  const silence = useSilence();
  const speaker = useSpeaker();
  const { needs, columns } = work.collation;
  const silent = columns.filter(({ participation }) => participation !== "received");
  return (
    <>
      <ul className={styles.needs} aria-label={t("collation.matrixTitle")}>
        {needs.map((need) => (
          <li key={need.code} className={styles.need}>
            <h3>{needName(need.code)}</h3>
            <Said need={need} columns={columns} />
            <SharedView need={need} columns={columns} work={work} />
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <ul className={styles.silent}>
          {silent.map((column) => (
            <li key={column.documentId}>
              <b>{speaker(column)}</b> {silence(column)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
