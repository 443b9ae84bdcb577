import type { Task } from "@koonti/casework";
import type { ClientId, DocumentId } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../button-link/button-link.tsx";
import { TASK_PLACES } from "./task-places.ts";

interface TaskButtonProps {
  readonly task: Task;
  readonly clientId: ClientId;
  readonly documentId?: DocumentId | undefined;
}

/** The way to where a task is done, as the one filled button of a page. */
export const TaskButton = ({ task, clientId }: TaskButtonProps) => {
  const { t } = useTranslation();
  return (
    <ButtonLink to={TASK_PLACES[task]} params={{ clientId }}>
      {t(`task.kind.${task}.act`)}
    </ButtonLink>
  );
};
