import type { ReactNode } from "react";
import type { IconName } from "../icons/icon.tsx";
import { Icon } from "../icons/icon.tsx";
import styles from "./tag.module.css";

/** What a tag says by its colour; the words say it too. */
export type TagTone = "you" | "client" | "partner" | "neutral" | "good" | "attention" | "alert";

interface TagProps {
  readonly tone: TagTone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A short status that is not a control. */
export const Tag = ({ tone, icon, children }: TagProps) => (
  <span className={styles.tag} data-tone={tone}>
    {icon !== undefined && <Icon name={icon} size={16} />}
    <span>{children}</span>
  </span>
);
