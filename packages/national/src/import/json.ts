/** A JSON object of a file nobody has vouched for. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** The own property of an object, never an inherited one: a file may well name its keys `constructor`. */
export const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** The own property when it is an object, otherwise an empty one. */
export const ownObject = (object: JsonObject, key: string): JsonObject => {
  const value = own(object, key);
  return isObject(value) ? value : {};
};

/** The own property when it is a text. */
export const ownText = (object: JsonObject, key: string): string | undefined => {
  const value = own(object, key);
  return typeof value === "string" ? value : undefined;
};

/** The texts of a list; other items are left out. */
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

/** Whether the texts are exactly the expected ones, in any order. */
export const sameTexts = (texts: readonly string[], expected: readonly string[]): boolean =>
  texts.length === expected.length && expected.every((text) => texts.includes(text));

/** The own property when it is a whole number of at least nothing; 0 when there is none, `undefined` when it is something else. */
export const ownCount = (object: JsonObject, key: string): number | undefined => {
  const value = own(object, key) ?? 0;
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
};
