import type { FieldDefinition } from "@koonti/core";
import { emptyContent } from "@koonti/core";
import type { ContentPath } from "./content-path.ts";
import { pathKey, pathOf, valueAt, withValueAt } from "./content-path.ts";
import type { ContentStore, Unread } from "./content-store.ts";

/** A new item of a list: empty content of its fields, or an empty text where the items are texts. */
export const newItem = ({ fields }: FieldDefinition): unknown => {
  if (fields === undefined) return "";
  return emptyContent({ id: "item", title: NO_TEXT, sections: [{ id: "item", title: NO_TEXT, fields }] });
};

const NO_TEXT = { fi: "", sv: "", en: "" };

/** The items of the list at a path. */
export const itemsAt = (store: ContentStore, path: ContentPath): readonly unknown[] => {
  const value = store.valueAt(path);
  return Array.isArray(value) ? value : [];
};

/** Texts that are not values yet follow their items when items change places; those of a removed item go. */
const movedUnread = (unread: Unread, list: ContentPath, newIndexOf: (index: number) => number | undefined): Unread => {
  const depth = list.length;
  const moved = Object.entries(unread).flatMap(([key, text]): readonly (readonly [string, string])[] => {
    const path = pathOf(key);
    const index = path[depth];
    if (pathKey(path.slice(0, depth)) !== pathKey(list) || typeof index !== "number") return [[key, text]];
    const next = newIndexOf(index);
    return next === undefined ? [] : [[pathKey([...list, next, ...path.slice(depth + 1)]), text]];
  });
  return Object.fromEntries(moved);
};

const replaceItems = (store: ContentStore, path: ContentPath, order: readonly number[]): void => {
  const items = itemsAt(store, path);
  const next = order.map((index) => items[index]);
  const newIndexOf = (index: number): number | undefined => (order.includes(index) ? order.indexOf(index) : undefined);
  store.replace(withValueAt(store.get(), path, next), movedUnread(store.unread(), path, newIndexOf));
};

const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Adds an item to the end of a list. */
export const addItem = (store: ContentStore, path: ContentPath, item: unknown): void =>
  store.update((content) => withValueAt(content, path, [...((valueAt(content, path) as readonly unknown[] | undefined) ?? []), item]));

/** Takes an item away. */
export const removeItem = (store: ContentStore, path: ContentPath, index: number): void =>
  replaceItems(
    store,
    path,
    indices(itemsAt(store, path).length).filter((one) => one !== index),
  );

/** Moves an item to another place of its list. */
export const moveItem = (store: ContentStore, path: ContentPath, from: number, to: number): void => {
  const others = indices(itemsAt(store, path).length).filter((one) => one !== from);
  replaceItems(store, path, others.toSpliced(to, 0, from));
};
