const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

const isNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === "string" && value.trim() === "") || (isObject(value) && Object.values(value).every(isNothing));

/**
 * Whether two values say the same. Blanks around a text do not count, and neither does the difference between an absent member and an empty
 * one: the server trims and leaves out.
 */
export const sameValue = (one: unknown, other: unknown): boolean => {
  if (one === other || (isNothing(one) && isNothing(other))) return true;
  if (typeof one === "string" && typeof other === "string") return one.trim() === other.trim();
  if (!(isObject(one) && isObject(other)) || Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameValue(one[key], other[key]));
};
