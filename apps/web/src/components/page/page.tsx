import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import styles from "./page.module.css";

let isFirstPage = true;

/** Sets the title of the window, and after a change of page moves the focus to its heading. */
export const usePageTitle = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Koonti`;
  }, [title]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return heading;
};

interface PageProps {
  readonly title: string;
  /** The way to the page, above its heading. */
  readonly crumbs?: ReactNode;
  /** One sentence under the heading. */
  readonly lead?: ReactNode;
  /** What can be done with the whole page, beside the heading. */
  readonly actions?: ReactNode;
  readonly width?: "full" | "text";
  readonly children: ReactNode;
}

/** A page with its heading. The heading takes the focus when one has come from another page. */
export const Page = ({ title, crumbs, lead, actions, width = "full", children }: PageProps) => {
  const heading = usePageTitle(title);
  return (
    <div className={styles.page} data-width={width}>
      {crumbs !== undefined && <div className={styles.crumbs}>{crumbs}</div>}
      <div className={styles.head}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
};
