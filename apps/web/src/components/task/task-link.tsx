import type { WorklistItem } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { Link } from "@tanstack/react-router";
import { ButtonLink } from "../button-link/button-link.tsx";
import { Icon } from "../icons/icon.tsx";
import styles from "./task-link.module.css";
import { taskPlace } from "./task-place.ts";
import { useTakes } from "./use-takes.ts";
import { useTaskWords } from "./use-task-words.ts";

interface TaskWayProps {
  readonly item: WorklistItem;
  readonly clientId: ClientId;
}

/** The way from a row to where its task is done. `name` says whom it is about, in hidden words that tell the links of a list apart. */
export const TaskLink = ({ item, clientId, name }: TaskWayProps & { readonly name: string }) => {
  const words = useTaskWords();
  const takes = useTakes()(item);
  const place = taskPlace({ task: item.task, clientId, documentId: item.documentId, takes });
  return (
    <Link {...place} className={styles.link} data-row-link="" data-take-link={takes ? "" : undefined}>
      {words(item).act}
      <span className="visually-hidden">, {name}</span>
      <Icon name="chevron" size={14} />
    </Link>
  );
};

/** The same way as the one filled button of a page. */
export const TaskButton = ({ item, clientId }: TaskWayProps) => {
  const words = useTaskWords();
  const place = taskPlace({ task: item.task, clientId, documentId: item.documentId, takes: useTakes()(item) });
  return <ButtonLink {...place}>{words(item).act}</ButtonLink>;
};
