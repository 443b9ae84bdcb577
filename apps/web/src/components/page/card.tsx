import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./card.module.css";

interface CardProps {
  readonly title: string;
  /** A few words after the title. */
  readonly note?: ReactNode;
  /** A link or a filter at the end of the head. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Without padding around the content, for tables and lists that have their own. */
  readonly isFlush?: boolean;
}

/** A part of a page with a heading of its own. */
export const Card = ({ title, note, aside, children, isFlush = false }: CardProps) => {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p className={styles.note}>{note}</p>}
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      <div className={isFlush ? undefined : styles.body}>{children}</div>
    </section>
  );
};
