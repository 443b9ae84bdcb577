import type { Content } from "../components/form/content-path.ts";
import type { Unread } from "../components/form/content-store.ts";

/** What has been written and not yet reached the server, with the text it was built on. */
export interface Unsent {
  readonly baseVersion: number;
  readonly base: Content;
  readonly content: Content;
  readonly unread: Unread;
}

/** The copy of one draft in this browser tab. It outlives a reload, a crash and signing in again, and goes with the tab. */
export interface LocalCopy {
  readonly read: () => Unsent | undefined;
  readonly write: (unsent: Unsent) => void;
  readonly remove: () => void;
}

const PREFIX = "koonti:draft:";

const parsed = (text: string | null): Unsent | undefined => {
  if (text === null) return;
  try {
    return JSON.parse(text) as Unsent;
  } catch {
    return;
  }
};

/** The copy of a draft, by the id of its document or any other key that holds no personal data. */
export const localCopyOf = (key: string, storage: Storage = sessionStorage): LocalCopy => ({
  read: () => parsed(storage.getItem(PREFIX + key)),
  write: (unsent) => storage.setItem(PREFIX + key, JSON.stringify(unsent)),
  remove: () => storage.removeItem(PREFIX + key),
});

const keysIn = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) => key.startsWith(PREFIX));

/** How many drafts have something that has not reached the server. */
export const countLocalCopies = (storage: Storage = sessionStorage): number => keysIn(storage).length;

/** Takes every copy away, when the person signs out. */
export const clearLocalCopies = (storage: Storage = sessionStorage): void => {
  for (const key of keysIn(storage)) storage.removeItem(key);
};
