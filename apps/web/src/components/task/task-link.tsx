import type { Task } from "@koonti/casework";
import type { ClientId, DocumentId } from "@koonti/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../icons/icon.tsx";
import styles from "./task-link.module.css";
import { TASK_PLACES } from "./task-places.ts";

interface TaskLinkProps {
  readonly task: Task;
  readonly clientId: ClientId;
  readonly documentId?: DocumentId | undefined;
  /** Whom it is about; hidden words that tell the links of a list apart. */
  readonly name: string;
}

/** The way from a row to where its task is done. */
export const TaskLink = ({ task, clientId, name }: TaskLinkProps) => {
  const { t } = useTranslation();
  return (
    <Link to={TASK_PLACES[task]} params={{ clientId }} className={styles.link} data-row-link="">
      {t(`task.kind.${task}.act`)}
      <span className="visually-hidden">, {name}</span>
      <Icon name="chevron" size={14} />
    </Link>
  );
};
