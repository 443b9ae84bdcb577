import { isPlainObject } from "../read/plain-object.ts";

const isNothing = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  return isPlainObject(value) && Object.values(value).every(isNothing);
};

const sameMembers = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => saysSame(a[key], b[key]));

/**
 * Whether two values of ours say the same: members in any order, spaces around texts left aside, and an empty text, list or group like one
 * that is not there. The members of a list count even where they are empty.
 */
export const saysSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (typeof a === "string") return typeof b === "string" && a.trim() === b.trim();
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => saysSame(item, b[index]));
  return isPlainObject(a) && isPlainObject(b) && sameMembers(a, b);
};
