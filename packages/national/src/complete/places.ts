import type { Node } from "../read/compile.ts";
import { isPlainObject, ownValue } from "../read/plain-object.ts";
import type { JsonPath } from "../structure/values.ts";

/** An object of a document that holds fields, or would hold them: a heading that was left out is an empty one. */
export interface Place {
  readonly node: Node;
  readonly value: Readonly<Record<string, unknown>>;
  /** From the whole JSON document, root key first. */
  readonly path: JsonPath;
}

/** A mandatory group whose own mandatory fields tell what is missing: it is asked for through them. */
export const isAskedThroughFields = ({ shape, mandatory, repeating, mandatoryChildren }: Node): boolean =>
  shape === "object" && mandatory && !repeating && mandatoryChildren.length > 0;

/**
 * Whether the fields of a group are the document's own even when the group is left out: a heading carries no value of its own,
 * a hidden group at the top of a document is one in all but name, and a mandatory group must be there anyway.
 */
const standsAnyway = (node: Node, parent: Place): boolean => {
  const { field, repeating } = node;
  if (repeating) return false;
  return field.is === "heading" || (field.hidden === true && parent.path.length === 1) || isAskedThroughFields(node);
};

const absent = (node: Node, path: JsonPath, parent: Place): readonly Place[] =>
  standsAnyway(node, parent) ? [{ node, value: {}, path }] : [];

/** The objects found at a key of a place: none, one, or each item of a list. */
const placesAt = (parent: Place, key: string): readonly Place[] => {
  const node = parent.node.children.get(key);
  if (node === undefined || node.shape !== "object") return [];
  const value = ownValue(parent.value, key);
  const path = [...parent.path, key];
  if (value === undefined) return absent(node, path, parent);
  if (Array.isArray(value))
    return value.flatMap((item, index) => (isPlainObject(item) ? [{ node, value: item, path: [...path, index] }] : []));
  return isPlainObject(value) ? [{ node, value, path }] : [];
};

/** The objects at the end of a path of keys. */
export const placesAlong = (from: Place, keys: readonly string[]): readonly Place[] =>
  keys.reduce<readonly Place[]>((places, key) => places.flatMap((place) => placesAt(place, key)), [from]);

/** Every object of a document, the outermost first. */
export function* allPlaces(from: Place): Generator<Place> {
  yield from;
  for (const key of from.node.children.keys()) for (const inner of placesAt(from, key)) yield* allPlaces(inner);
}
