import { useCallback, useSyncExternalStore } from "react";

const useMatches = (query: string): boolean => {
  const subscribe = useCallback(
    (listener: () => void): (() => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
};

/** Whether the window is as narrow as a phone's. Only where other markup is needed; else a media query of the style does. */
export const useIsPhone = (): boolean => useMatches("(max-width: 767px)");

/** Whether a wide table would not fit, so that its rows are better as cards. */
export const useIsNarrow = (): boolean => useMatches("(max-width: 1079px)");
