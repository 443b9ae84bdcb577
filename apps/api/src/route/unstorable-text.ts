type Path = readonly (string | number)[];

const LONE_SURROGATE = /\p{Surrogate}/u;

const isUnstorable = (text: string): boolean => text.includes("\u0000") || LONE_SURROGATE.test(text);

const membersOf = (value: object): readonly (readonly [string | number, unknown])[] =>
  Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);

/** Where a body holds a text that no database keeps: one with a NUL character or with half of a surrogate pair. `undefined` where all can be kept. */
export function unstorableText(value: unknown, path: Path = []): Path | undefined {
  if (typeof value === "string") return isUnstorable(value) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, member] of membersOf(value)) {
    const found = unstorableText(member, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
