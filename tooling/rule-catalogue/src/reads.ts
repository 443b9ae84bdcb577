/** What was read of a value: the places, and the value with nothing else in it. */
export interface Reading {
  /** Places as paths with dots, without positions in lists; a place inside which something was read is not a place itself. */
  readonly places: readonly string[];
  readonly part: unknown;
}

type Seen = Set<string>;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const stepInto = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

const watched = (value: unknown, path: string, seen: Seen): unknown => {
  if (!isObject(value)) return value;
  return new Proxy(value, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof name === "symbol" || typeof member === "function") return member;
      if (Array.isArray(target)) return name === "length" ? member : watched(member, path, seen);
      seen.add(stepInto(path, name));
      return watched(member, stepInto(path, name), seen);
    },
  });
};

const isRead = (path: string, seen: Seen): boolean => [...seen].some((place) => place === path || place.startsWith(`${path}.`));
const isReadInside = (path: string, seen: Seen): boolean => [...seen].some((place) => place.startsWith(`${path}.`));

const partOf = (value: unknown, path: string, seen: Seen): unknown => {
  if (Array.isArray(value)) return isReadInside(path, seen) ? value.map((member) => partOf(member, path, seen)) : value;
  const isWholeOrOpened = path === "" || isReadInside(path, seen);
  if (!(isObject(value) && isWholeOrOpened)) return value;
  const read = Object.entries(value).filter(([name, member]) => member !== undefined && isRead(stepInto(path, name), seen));
  return Object.fromEntries(read.map(([name, member]) => [name, partOf(member, stepInto(path, name), seen)]));
};

/**
 * What a function reads of a plain value. Members it does not look at are left out of `part`; of an object it only asks the existence of, the
 * whole stays.
 *
 * @param use - called once with the value under watch.
 */
export const readingOf = (value: unknown, use: (value: unknown) => void): Reading => {
  const seen: Seen = new Set();
  use(watched(structuredClone(value), "", seen));
  const places = [...seen].filter((place) => !isReadInside(place, seen)).sort();
  return { places, part: partOf(value, "", seen) };
};
