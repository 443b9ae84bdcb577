import { UnstorableContentError } from "./unstorable-content-error.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

type Path = readonly (string | number)[];

function canonicalText(text: string, path: Path): string {
  if (text.includes("\u0000")) throw new UnstorableContentError(path, "it has a NUL character");
  if (LONE_SURROGATE.test(text)) throw new UnstorableContentError(path, "it has half of a surrogate pair");
  return JSON.stringify(text);
}

function canonicalNumber(value: number, path: Path): string {
  if (!Number.isFinite(value)) throw new UnstorableContentError(path, "it is not a finite number");
  return JSON.stringify(value);
}

function canonicalObject(value: object, path: Path): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalText(key, path)}:${canonical(member, [...path, key])}`);
  return `{${members.join(",")}}`;
}

function canonical(value: unknown, path: Path): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return canonicalText(value, path);
  if (typeof value === "number") return canonicalNumber(value, path);
  if (Array.isArray(value)) return `[${value.map((item, index) => canonical(item, [...path, index])).join(",")}]`;
  if (typeof value === "object") return canonicalObject(value, path);
  throw new UnstorableContentError(path, `a value of type ${typeof value} is not JSON`);
}

/**
 * The one JSON text of a value: members in the order of their names, no spaces, members without a value left out. Equal values give equal texts,
 * also after a round trip through `jsonb`.
 *
 * @throws UnstorableContentError when the value is not JSON
 * @example
 * canonicalJson({ b: 1, a: [true, null] }); // => '{"a":[true,null],"b":1}'
 */
export const canonicalJson = (value: unknown): string => canonical(value, []);
