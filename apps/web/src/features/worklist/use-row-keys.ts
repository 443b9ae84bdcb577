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

/** Arrows move between the rows of a table; Enter opens, since the focus is on the row's own link. */
export const useRowKeys = (table: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = table.current;
    const onKey = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (element !== null && step !== undefined && moveFrom(element, step)) event.preventDefault();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [table]);
};
