import type { RefObject } from "react";
import { useEffect } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const moveFrom = (table: HTMLElement, step: number): boolean => {
  const links = [...table.querySelectorAll<HTMLElement>("[data-row-link]")];
  const current = document.activeElement?.closest("tr");
  const next = links[links.findIndex((link) => link.closest("tr") === current) + step];
  next?.focus();
  next?.closest("tr")?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
};

const takeFrom = (table: HTMLElement): boolean => {
  const row = document.activeElement?.closest("tr");
  const take = row && table.contains(row) ? row.querySelector<HTMLElement>("[data-take-link]") : undefined;
  take?.click();
  return Boolean(take);
};

const isPlainKey = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !(ctrlKey || metaKey || altKey);

/**
 * Arrows move between the rows of a table; Enter opens, since the focus is on the row's own link; O takes the client of the row, where
 * nobody is named yet.
 */
export const useRowKeys = (table: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = table.current;
    const onKey = (event: KeyboardEvent): void => {
      if (element === null || !isPlainKey(event)) return;
      const step = STEPS[event.key];
      const isDone = step === undefined ? event.key.toLowerCase() === "o" && takeFrom(element) : moveFrom(element, step);
      if (isDone) event.preventDefault();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [table]);
};
