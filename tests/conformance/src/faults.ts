import fc from "fast-check";

/** A step of a path into JSON. */
export type Step = string | number;

/** A document with one thing wrong, or at least changed, and where. */
export interface Faulty {
  readonly json: unknown;
  readonly path: readonly Step[];
  readonly change: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function* places(value: unknown, path: readonly Step[] = []): Generator<{ path: readonly Step[]; value: unknown }> {
  yield { path, value };
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* places(item, [...path, index]);
  else if (isObject(value)) for (const [key, part] of Object.entries(value)) yield* places(part, [...path, key]);
}

const replaced = (value: unknown, path: readonly Step[], by: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, by) : item));
  return { ...(value as object), [step]: replaced((value as Readonly<Record<string, unknown>>)[step], rest, by) };
};

const without = (value: unknown, path: readonly Step[]): unknown => {
  const [step, ...rest] = path;
  if (rest.length > 0 && step !== undefined) {
    if (Array.isArray(value)) return value.map((item, index) => (index === step ? without(item, rest) : item));
    return { ...(value as object), [step]: without((value as Readonly<Record<string, unknown>>)[step], rest) };
  }
  if (Array.isArray(value)) return value.filter((_, index) => index !== step);
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== step));
};

const OTHER_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  "",
  " ",
  "x",
  [],
  [[]],
  {},
  { value: "x" },
  { value: 1, code: "x" },
  { system: "x", code: "x", display: "x" },
  "2026",
  "2026-13-01",
  "2026-02-31",
  "31.5.2026",
  "2026-05-31T09:30:00",
  "2026-05-31T09:30:00+03:00",
  "urn:oid:1.2.246.537.6.1",
  "urn:oid:1.2.246.537.6.1282.",
  "99",
  "0",
];

type Change = (json: unknown, path: readonly Step[], value: unknown) => { readonly json: unknown; readonly path: readonly Step[] };

const CHANGES: Readonly<Record<string, (other: unknown) => Change>> = {
  replace: (other) => (json, path) => ({ json: replaced(json, path, other), path }),
  remove: () => (json, path) =>
    path.length === 0
      ? { json: undefined, path }
      : { json: without(json, path), path: typeof path.at(-1) === "number" ? path.slice(0, -1) : path },
  wrap: () => (json, path, value) => ({ json: replaced(json, path, [value]), path }),
  unwrap: () => (json, path, value) => ({ json: replaced(json, path, Array.isArray(value) ? value[0] : { value }), path }),
  add: (other) => (json, path, value) =>
    isObject(value)
      ? { json: replaced(json, path, { ...value, uusi_kentta: other }), path: [...path, "uusi_kentta"] }
      : { json: replaced(json, path, other), path },
  lengthen: () => (json, path, value) => ({ json: replaced(json, path, typeof value === "string" ? `${value}\n` : [value, value]), path }),
};

/** One random change to a document, at a random place. */
export const faultsOf = (json: unknown): fc.Arbitrary<Faulty> => {
  const everywhere = [...places(json)];
  return fc
    .tuple(fc.constantFrom(...everywhere), fc.constantFrom(...Object.keys(CHANGES)), fc.constantFrom(...OTHER_VALUES))
    .map(([{ path, value }, change, other]) => ({ change, ...(CHANGES[change]?.(other)(json, path, value) ?? { json, path }) }));
};

/** Whether a problem stands inside a fault, or the fault inside what the problem is about. */
export const isInside = (problem: readonly Step[], fault: readonly Step[]): boolean =>
  fault.every((step, index) => problem[index] === step);
