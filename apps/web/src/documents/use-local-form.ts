import { useEffect, useState } from "react";
import type { Content } from "../components/form/content-path.ts";
import type { ContentStore } from "../components/form/content-store.ts";
import { createContentStore } from "../components/form/content-store.ts";
import { localCopyOf } from "../drafts/local-copy.ts";

/** A form whose document does not exist on the server yet. */
export interface LocalForm {
  readonly store: ContentStore;
  /** Forgets what was kept in the browser, once the document has been written. */
  readonly forget: () => void;
}

/** Keeps what is typed into a form in the browser tab until the document is written, so that a reload loses nothing. */
export const useLocalForm = (key: string, initial: () => Content): LocalForm => {
  const [form] = useState(() => {
    const copy = localCopyOf(key);
    const kept = copy.read();
    return { copy, store: createContentStore(kept?.content ?? initial(), kept?.unread) };
  });
  useEffect(
    () => form.store.subscribe(() => form.copy.write({ baseVersion: 0, base: {}, content: form.store.get(), unread: form.store.unread() })),
    [form],
  );
  return { store: form.store, forget: form.copy.remove };
};
