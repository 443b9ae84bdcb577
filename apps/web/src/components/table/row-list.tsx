import type { ReactNode } from "react";
import styles from "./row-list.module.css";

/** On a phone what a table is elsewhere: its rows one below another, each a {@link RowItem}. */
export const RowList = ({ children }: { readonly children: ReactNode }) => <ul className={styles.list}>{children}</ul>;

interface RowItemProps {
  /** What the row is of: what its heading would be in a table. */
  readonly title: ReactNode;
  /** The rest of the row, as a line that says itself what is what: there are no headings of columns over it. */
  readonly children: ReactNode;
}

/** A row of a table as a block as wide as the page. */
export const RowItem = ({ title, children }: RowItemProps) => (
  <li className={styles.item}>
    <p>{title}</p>
    <p className={styles.second}>{children}</p>
  </li>
);
