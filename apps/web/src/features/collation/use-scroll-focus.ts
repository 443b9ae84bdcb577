import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/** A box that scrolls sideways can be reached by keyboard while it does, and is no tab stop while everything in it is in sight. */
export const useScrollFocus = (): RefObject<HTMLElement | null> => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const follow = (): void => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    };
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    follow();
    return () => observer.disconnect();
  }, []);
  return box;
};
