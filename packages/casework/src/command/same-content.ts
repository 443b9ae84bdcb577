const sameMembers = (a: object, b: object): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameContent(a[key as keyof typeof a], b[key as keyof typeof b]));
};

/** Whether two contents say the same, so that saving what has not changed writes no new version. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return Array.isArray(a) === Array.isArray(b) && sameMembers(a, b);
}
