import fc from "fast-check";

type Step = string | number;

const placesIn = (value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...placesIn(part, [...path, key])])
    : [];

const withAt = (value: unknown, [step, ...rest]: readonly Step[], change: (part: unknown) => unknown): unknown => {
  if (step === undefined) return change(value);
  const parts = Object.entries(value as object).map(
    ([key, part]) => [key, key === String(step) ? withAt(part, rest, change) : part] as const,
  );
  const kept = parts.filter(([, part]) => part !== undefined);
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
};

/** What people, programs and mistakes put where something else belongs. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    "\u0000",
    "\ud800",
    "2026-02-30",
    "9999-12-31",
    "0001-01-01",
    "2026-02-10T25:00",
    -1,
    1e308,
    [],
    {},
    [[]],
  ),
  fc.string({ unit: "grapheme", maxLength: 50 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const changes = fc.oneof(
  { weight: 3, arbitrary: odd.map((other) => () => other) },
  { weight: 1, arbitrary: fc.constant(() => undefined) },
  { weight: 1, arbitrary: odd.map((other) => (part: unknown) => [part, other]) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.string(), odd).map(([key, other]) => (part: unknown) => ({ ...(part as object), [key]: other })),
  },
);

/** A body with one thing in it changed: replaced, left out, doubled or added to. */
export const changedJson = (json: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...placesIn(json)), changes).map(([path, change]) => withAt(JSON.parse(JSON.stringify(json)), path, change));
