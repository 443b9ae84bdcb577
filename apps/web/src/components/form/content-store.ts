import type { Content, ContentPath } from "./content-path.ts";
import { pathKey, valueAt, withValueAt } from "./content-path.ts";

/** Texts that have been typed but are not values yet, such as half a date, by the path of their field. */
export type Unread = Readonly<Record<string, string>>;

/** The content of one document while it is being written; fields listen to their own part of it. */
export interface ContentStore {
  readonly get: () => Content;
  readonly valueAt: (path: ContentPath) => unknown;
  readonly setAt: (path: ContentPath, value: unknown) => void;
  /** Any other change, such as moving an item of a list. */
  readonly update: (change: (content: Content) => Content) => void;
  /** What stands in a field whose text is not a value. */
  readonly unreadAt: (path: ContentPath) => string | undefined;
  readonly setUnread: (path: ContentPath, text: string | undefined) => void;
  readonly unread: () => Unread;
  /** Puts other content in place of all of it, such as a draft that came back. */
  readonly replace: (content: Content, unread?: Unread) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that begins with this content. */
export const createContentStore = (initial: Content, initialUnread: Unread = {}): ContentStore => {
  let content = initial;
  let unread = initialUnread;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const become = (next: Content): void => {
    if (next === content) return;
    content = next;
    tell();
  };
  return {
    get: () => content,
    valueAt: (path) => valueAt(content, path),
    setAt: (path, value) => {
      if (valueAt(content, path) !== value) become(withValueAt(content, path, value));
    },
    update: (change) => become(change(content)),
    unreadAt: (path) => unread[pathKey(path)],
    setUnread: (path, text) => {
      const { [pathKey(path)]: before, ...rest } = unread;
      if (before === text) return;
      unread = text === undefined ? rest : { ...rest, [pathKey(path)]: text };
      tell();
    },
    unread: () => unread,
    replace: (next, nextUnread = {}) => {
      content = next;
      unread = nextUnread;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
