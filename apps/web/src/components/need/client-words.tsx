import { useLanguage } from "../../texts/use-language.ts";
import styles from "./client-words.module.css";

/** The client's recorded words: purple, in italics and in quotation marks. Nothing but recorded words stands in these marks. */
export const ClientWords = ({ children }: { readonly children: string }) => {
  const [open, close] = useLanguage() === "en" ? ["“", "”"] : ["”", "”"];
  return (
    <q className={styles.words}>
      {open}
      {children}
      {close}
    </q>
  );
};
