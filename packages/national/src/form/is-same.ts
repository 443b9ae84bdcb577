import { isPlainObject } from "../read/plain-object.ts";

const sameKeys = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));

/** Whether two JSON values say the same, whatever the order of keys; an `undefined` field is the same as none. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  return isPlainObject(a) && isPlainObject(b) && sameKeys(a, b);
};
