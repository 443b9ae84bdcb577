import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../components/icons/icon.tsx";
import styles from "./search-button.module.css";

const SearchPalette = lazy(async () => ({ default: (await import("./search-palette.tsx")).SearchPalette }));

const isShortcut = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key.toLowerCase() === "k" && (ctrlKey || metaKey);

/** Opens the search for clients; so does Ctrl K on any page. */
export const SearchButton = () => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button type="button" className={styles.search} onClick={() => setOpen(true)} aria-keyshortcuts="Control+K">
        <Icon name="search" size={20} />
        <span className={styles.words}>{t("frame.searchClients")}</span>
        <span className={styles.key} aria-hidden="true">
          Ctrl K
        </span>
      </button>
      {isOpen && (
        <Suspense>
          <SearchPalette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
