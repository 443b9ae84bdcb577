import type { ReactNode } from "react";
import styles from "./table.module.css";

interface TableProps {
  /** What the table is of, for those who do not see the heading above it. */
  readonly caption: string;
  /** Headings of the columns, each another. */
  readonly columns: readonly string[];
  /** The rows, each a `tr`. */
  readonly children: ReactNode;
}

/** A table that is the content of a page, in a frame of its own; where it is wider than the page, it moves and the page does not. */
export const Table = ({ caption, columns, children }: TableProps) => (
  <div className={styles.scroll} data-may-scroll>
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
