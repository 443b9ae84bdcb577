/** The value at a path of keys inside nested objects; `undefined` where the path leads nowhere. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), value);

/** A plain object, and no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy with a value at a path of keys, the objects on the way made where there are none; the same when there is no value. */
export const withValueAt = (
  record: Readonly<Record<string, unknown>>,
  path: readonly string[],
  value: unknown,
): Readonly<Record<string, unknown>> => {
  const [key, ...rest] = path;
  if (value === undefined || key === undefined) return record;
  const inner = record[key];
  return { ...record, [key]: rest.length === 0 ? value : withValueAt(isRecord(inner) ? inner : {}, rest, value) };
};

/** A copy without the value at a path of keys; an object on the way that is left empty goes too. */
export const withoutValueAt = (record: Readonly<Record<string, unknown>>, path: readonly string[]): Readonly<Record<string, unknown>> => {
  const [key, ...rest] = path;
  if (key === undefined || !Object.hasOwn(record, key)) return record;
  const { [key]: inner, ...others } = record;
  if (rest.length === 0) return others;
  if (!isRecord(inner)) return record;
  const left = withoutValueAt(inner, rest);
  return Object.keys(left).length === 0 && Object.keys(inner).length > 0 ? others : { ...record, [key]: left };
};

/** A text as it stood where it differs only by the spaces around it, which our documents do not keep. */
export const keptText = (value: unknown, original: unknown): unknown =>
  typeof original === "string" && original.trim() === value ? original : value;

/** Whether a value is a text with nothing in it. */
export const isBlank = (value: unknown): boolean => typeof value === "string" && value.trim() === "";
