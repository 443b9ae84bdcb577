import type { ReactNode } from "react";
import styles from "./sheet.module.css";

/** White ground under a document that is read. */
export const Sheet = ({ children }: { readonly children: ReactNode }) => <div className={styles.sheet}>{children}</div>;
