import type { ClientId } from "@koonti/core";
import { documentIdSchema, isLocalDate } from "@koonti/core";
import type { Collation } from "@koonti/service-need";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { StrengthMark } from "../../components/need/strength.tsx";
import { showDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./collation-table.module.css";
import { useSpeaker } from "./column-words.ts";
import type { NamedRow, Sorting, SortKey } from "./named-rows.ts";
import { namedRows, nextSorting, sortedRows } from "./named-rows.ts";

const HEADS = {
  need: "collation.needColumn",
  who: "collation.whoColumn",
  strength: "collation.strengthColumn",
  statement: "collation.statementColumn",
  date: "collation.dateColumn",
} as const satisfies Readonly<Record<SortKey, string>>;

const SORT_KEYS: readonly SortKey[] = ["need", "who", "strength", "statement", "date"];

interface SortHeadProps {
  readonly by: SortKey;
  readonly sorting: Sorting;
  readonly onSort: (by: SortKey) => void;
}

const SortSign = ({ direction }: { readonly direction: "ascending" | "descending" | undefined }) => {
  if (direction !== undefined) return <Icon name={direction === "descending" ? "down" : "up"} size={16} />;
  return (
    <span className={styles.unsorted}>
      <Icon name="up" size={12} />
      <Icon name="down" size={12} />
    </span>
  );
};

const SortHead = ({ by, sorting, onSort }: SortHeadProps) => {
  const { t } = useTranslation();
  const isOn = sorting?.by === by;
  const direction = sorting?.isDescending === true ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isOn ? direction : "none"}>
      <button type="button" className={styles.sort} data-on={isOn} onClick={() => onSort(by)}>
        {t(HEADS[by])}
        <SortSign direction={isOn ? direction : undefined} />
      </button>
    </th>
  );
};

const Row = ({ row, clientId }: { readonly row: NamedRow; readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const needName = useNeedName();
  const speaker = useSpeaker();
  const { column, strength, statement } = row;
  const isClient = column.sector === "client";
  return (
    <tr data-voice={isClient ? "client" : "other"}>
      <th scope="row">{needName(row.need)}</th>
      <td>{speaker(column)}</td>
      <td>{strength === undefined ? t("collation.named") : <StrengthMark strength={strength} isClient={isClient} />}</td>
      <td className={styles.statement}>{isClient && statement !== "" ? <ClientWords>{statement}</ClientWords> : statement}</td>
      <td>{isLocalDate(column.assessedOn) ? showDate(column.assessedOn) : ""}</td>
      <td>
        <Link
          to="/clients/$clientId/sector-assessments/$documentId"
          params={{ clientId, documentId: documentIdSchema.parse(column.documentId) }}
        >
          {isClient ? t("collation.originOwn") : t("collation.origin")}
          <span className="visually-hidden">, {speaker(column)}</span>
        </Link>
      </td>
    </tr>
  );
};

interface CollationTableProps {
  readonly collation: Collation;
  readonly clientId: ClientId;
}

/** The picture as a table: one row for each need somebody names, in an order one may choose. */
export const CollationTable = ({ collation, clientId }: CollationTableProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const need = useNeedName();
  const who = useSpeaker();
  const [sorting, setSorting] = useState<Sorting>();
  const rows = sortedRows(namedRows(collation), sorting, { need, who, language });
  const away = collation.columns.filter(({ participation }) => participation === "stayedAway").map(who);
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption>
          {t("collation.tableCaption", { count: rows.length })}
          {away.length > 0 && <> {t("collation.tableAway", { names: away.join(", ") })}</>}
        </caption>
        <thead>
          <tr>
            {SORT_KEYS.map((by) => (
              <SortHead key={by} by={by} sorting={sorting} onSort={(chosen) => setSorting((before) => nextSorting(before, chosen))} />
            ))}
            <th scope="col">{t("collation.originColumn")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} clientId={clientId} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
