import { isPlainObject, ownValue } from "../read/plain-object.ts";

type Content = Readonly<Record<string, unknown>>;

/** Every path of keys inside nested objects, joined by a separator; lists are not entered. */
export type PathIn<T, Separator extends string> = T extends readonly unknown[]
  ? never
  : T extends object
    ? { [Key in keyof T & string]: Key | `${Key}${Separator}${PathIn<NonNullable<T[Key]>, Separator>}` }[keyof T & string]
    : never;

/** The value at a path of keys inside nested objects; `undefined` where the path leads nowhere. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((node, key) => (isPlainObject(node) ? ownValue(node, key) : undefined), value);

const withValueAt = (record: Content, [key, ...rest]: readonly string[], value: unknown): Content => {
  if (key === undefined) return record;
  const inner = ownValue(record, key);
  return { ...record, [key]: rest.length === 0 ? value : withValueAt(isPlainObject(inner) ? inner : {}, rest, value) };
};

const withoutValueAt = (record: Content, [key, ...rest]: readonly string[]): Content => {
  if (key === undefined || !Object.hasOwn(record, key)) return record;
  const { [key]: inner, ...others } = record;
  if (rest.length === 0) return others;
  if (!isPlainObject(inner)) return record;
  const left = withoutValueAt(inner, rest);
  if (left === inner) return record;
  return Object.keys(left).length === 0 ? others : { ...record, [key]: left };
};

/**
 * A copy with a value at a path of keys, the objects on the way made where there are none. `undefined` takes the value away, and with it an
 * object on the way that is left empty by that; one that was empty stays.
 */
export const withAt = (record: Content, path: readonly string[], value: unknown): Content =>
  value === undefined ? withoutValueAt(record, path) : withValueAt(record, path, value);
