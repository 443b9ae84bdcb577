import { compile, type Node } from "../read/compile.ts";
import { isPlainObject, ownValue } from "../read/plain-object.ts";
import type { Draft } from "../structure/draft.ts";
import type { Structure } from "../structure/structure.ts";

/** A national document as JSON: one root key and what stands under it. */
export type NationalJson = Readonly<Record<string, unknown>>;

const PART_ORDER = ["system", "code", "value", "display"];

const QUANTITY_ORDER = ["value", "code"];

const inOrder = (value: Readonly<Record<string, unknown>>, order: Iterable<string>, write: (key: string, part: unknown) => unknown) => {
  const known = [...order];
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  const entries = [...known, ...unknown].map((key) => [key, ownValue(value, key)] as const).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, write(key, part)]));
};

const writeObject = (node: Node, value: unknown): unknown => {
  if (!isPlainObject(value)) return value;
  if (node.shape === "object") {
    return inOrder(value, node.children.keys(), (key, part) => writeField(node.children.get(key), part));
  }
  return inOrder(value, node.shape === "quantity" ? QUANTITY_ORDER : PART_ORDER, (_, part) => part);
};

const writeField = (node: Node | undefined, value: unknown): unknown => {
  if (node === undefined) return value;
  return node.repeating && Array.isArray(value) ? value.map((item) => writeObject(node, item)) : writeObject(node, value);
};

/**
 * Writes a national document (kansallinen asiakirja) as JSON: the root key, and under it every field under its exact key in the order
 * of the rows. Absent and `undefined` fields are left out. Nothing is dropped: what the structure does not know stays, last, where
 * `parse` will refuse it.
 *
 * @param document - the content under the root key; a draft with anything missing may be written too.
 * @example
 * ```ts
 * import { notificationOfNeed, serialise } from "@koonti/national";
 * serialise(notificationOfNeed, { lisatiedot: "Testi", asiakas: [] }); // => { ilmoitus_sosiaalihuollon_tarpeesta: { asiakas: [], lisatiedot: "Testi" } }
 * ```
 */
export const serialise = <Content>(structure: Structure<Content>, document: Draft<Content>): NationalJson => {
  const root = compile(structure).children.get(structure.root);
  return { [structure.root]: writeField(root, document) };
};
