import type { WorklistRow } from "@koonti/api-contract";
import { municipalityByCode } from "@koonti/counties";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { Tag } from "../../components/tag/tag.tsx";
import { taskPlace } from "../../components/task/task-place.ts";
import { useTaskWords } from "../../components/task/use-task-words.ts";
import { canBeOwnWorker } from "../../session/as-worker.ts";
import { useSession } from "../../session/use-session.ts";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./row-parts.module.css";

interface RowProps {
  readonly row: WorklistRow;
}

/** The name a client has in a list: a protected identity has none. */
export const useClientName = (): ((row: WorklistRow) => string) => {
  const { t } = useTranslation();
  return ({ client }) => client.name ?? t("frame.protectedPerson");
};

const Whereabouts = ({ row: { client } }: RowProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const place = client.municipality === undefined ? undefined : municipalityByCode(client.municipality);
  const parts = [
    client.age === undefined ? undefined : t("frame.age", { count: client.age }),
    place && (language === "sv" ? place.names.sv : place.names.fi),
  ];
  return <span className={styles.second}>{parts.filter((part) => part !== undefined).join(", ")}</span>;
};

/** Who it is about. Of a protected identity neither name, age nor place is told. */
export const ClientCell = ({ row }: RowProps) => {
  const { t } = useTranslation();
  const name = useClientName();
  return (
    <>
      <Link to="/clients/$clientId" params={{ clientId: row.client.id }} className={styles.client}>
        {row.client.protectedIdentity && <Icon name="lock" size={16} />}
        {name(row)}
      </Link>
      {row.client.protectedIdentity ? <Tag tone="alert">{t("worklist.protectedTag")}</Tag> : <Whereabouts row={row} />}
    </>
  );
};

/** What is to be done, and why in one line, so that the row need not be opened to be understood. */
export const WhatCell = ({ row }: RowProps) => {
  const { what, why } = useTaskWords()(row);
  return (
    <>
      <span className={styles.what}>{what}</span>
      <span className={styles.second}>{why}</span>
    </>
  );
};

/** The way to take a client of whom nobody is named yet; the row of that very task has it as its own way. */
const TakeLink = ({ row }: RowProps) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const name = useClientName();
  if (row.task === "nameOwnWorker" || !canBeOwnWorker(user)) return null;
  const place = taskPlace({ task: "nameOwnWorker", clientId: row.client.id, takes: true });
  return (
    <Link {...place} className={styles.take} data-take-link="">
      {t("task.take")}
      <span className="visually-hidden">, {name(row)}</span>
    </Link>
  );
};

/** Who answers for the client's whole. */
export const OwnWorkerCell = ({ row }: RowProps) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const { client } = row;
  if (client.ownWorker === undefined) {
    return (
      <>
        <strong className={styles.notNamed}>{t("worklist.notNamed")}</strong> <TakeLink row={row} />
      </>
    );
  }
  return client.ownWorker.userId === user.id ? t("worklist.you") : client.ownWorker.name;
};
