import type { Content, ContentPath } from "../components/form/content-path.ts";
import { sameValue } from "./same-value.ts";

/** A place that two people have written differently since they last had the same text. */
export interface Clash {
  readonly path: ContentPath;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What two writers have made of one text: all that fits together, and the places where it does not (there `content` has mine). */
export interface Merge {
  readonly content: Content;
  readonly clashes: readonly Clash[];
}

interface Part {
  readonly value: unknown;
  readonly clashes: readonly Clash[];
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);

const keyOf = (item: unknown): string | undefined => {
  if (!isMembers(item)) return;
  const key = item.id ?? item.code;
  return typeof key === "string" ? key : undefined;
};

/** A list whose every item has a key of its own, so that items can be told apart when they have moved. */
const isKeyed = (value: unknown): value is readonly Members[] => {
  if (!Array.isArray(value)) return false;
  const keys = value.map(keyOf);
  return !keys.includes(undefined) && new Set(keys).size === keys.length;
};

const byKey = (list: unknown): ReadonlyMap<string, unknown> =>
  new Map(Array.isArray(list) ? list.map((item): [string, unknown] => [keyOf(item) ?? "", item]) : []);

const mergeMembers = (base: unknown, mine: Members, theirs: Members, path: ContentPath): Part => {
  const before: Members = isMembers(base) ? base : {};
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const parts = names.map((name) => ({ name, ...mergePart(before[name], mine[name], theirs[name], [...path, name]) }));
  const value = Object.fromEntries(parts.filter((part) => part.value !== undefined).map((part) => [part.name, part.value]));
  return { value, clashes: parts.flatMap(({ clashes }) => clashes) };
};

/** An item that one took away stays away, unless the other has written in it since: no text is lost by a removal. */
const mergeItem = (base: unknown, mine: unknown, theirs: unknown, path: ContentPath): Part => {
  if (mine !== undefined && theirs !== undefined) return mergePart(base, mine, theirs, path);
  const left = mine ?? theirs;
  const wasRemoved = base !== undefined && sameValue(base, left);
  return { value: wasRemoved ? undefined : left, clashes: [] };
};

const mergeLists = (base: unknown, mine: readonly Members[], theirs: readonly Members[], path: ContentPath): Part => {
  const [before, own, other] = [byKey(base), byKey(mine), byKey(theirs)];
  const items: unknown[] = [];
  const clashes: Clash[] = [];
  for (const key of new Set([...own.keys(), ...other.keys()])) {
    const part = mergeItem(before.get(key), own.get(key), other.get(key), [...path, items.length]);
    if (part.value === undefined) continue;
    items.push(part.value);
    clashes.push(...part.clashes);
  }
  return { value: items, clashes };
};

const mergePart = (base: unknown, mine: unknown, theirs: unknown, path: ContentPath): Part => {
  if (sameValue(mine, theirs) || sameValue(theirs, base)) return { value: mine, clashes: [] };
  if (sameValue(mine, base)) return { value: theirs, clashes: [] };
  if (isMembers(mine) && isMembers(theirs)) return mergeMembers(base, mine, theirs, path);
  if (isKeyed(mine) && isKeyed(theirs)) return mergeLists(base, mine, theirs, path);
  return { value: mine, clashes: [{ path, mine, theirs }] };
};

/**
 * Puts together what two people have written since they had the same text. What only one has touched is taken from them; what both have
 * touched differently is a clash, for a person to settle.
 */
export const mergeThree = (base: Content, mine: Content, theirs: Content): Merge => {
  const { value, clashes } = mergePart(base, mine, theirs, []);
  return { content: isMembers(value) ? value : mine, clashes };
};
