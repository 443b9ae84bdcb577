const membersOf = (value: object): readonly string[] =>
  Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [key]));

/** Whether two contents say the same: members in any order, and an absent member like one that is `undefined`. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = membersOf(a);
  const ours = a as Readonly<Record<string, unknown>>;
  const theirs = b as Readonly<Record<string, unknown>>;
  return keys.length === membersOf(b).length && keys.every((key) => isSame(ours[key], theirs[key]));
};

/** What stood there where it says the same as what would be written; else what would be. */
export const keptOr = <Ours, Written>(
  ours: Ours,
  original: Written,
  read: (written: Written) => Ours,
  write: (ours: Ours) => Written,
): Written => (isSame(read(original), ours) ? original : write(ours));

/** An object without its undefined members; its type says which may be absent. */
export const compact = <Content extends object>(content: { readonly [Key in keyof Content]: Content[Key] | undefined }): Content =>
  Object.fromEntries(Object.entries(content).filter(([, member]) => member !== undefined)) as Content;

/** The object, or nothing when it holds nothing. */
export const filled = <Content extends object>(content: Content): Content | undefined =>
  Object.keys(content).length > 0 ? content : undefined;

/** A member where there is a value and none where there is not. */
export const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [Name in Key]?: Value } =>
  // A computed key widens to string; the shape is the one said above.
  (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value };
