import { useMemo, useSyncExternalStore } from "react";
import type { ShownFault } from "./annotation.ts";
import { pathKey, valueAt } from "./content-path.ts";
import type { ContentStore } from "./content-store.ts";

const NONE: readonly ShownFault[] = [];

/** The faults of places that have not been written in since they were found: a mended field is not wrong any more. */
export const useFreshFaults = (store: ContentStore, faults: readonly ShownFault[]): readonly ShownFault[] => {
  const found = useMemo(() => ({ faults, content: store.get() }), [faults, store]);
  const stale = useSyncExternalStore(store.subscribe, () =>
    found.faults
      .filter(({ path }) => valueAt(found.content, path) !== store.valueAt(path))
      .map(({ path }) => pathKey(path))
      .join(),
  );
  return useMemo(() => {
    const gone = stale.split(",");
    const fresh = found.faults.filter(({ path }) => !gone.includes(pathKey(path)));
    return fresh.length === 0 ? NONE : fresh;
  }, [found, stale]);
};
