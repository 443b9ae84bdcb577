import { compile } from "../read/compile.ts";
import { isPlainObject } from "../read/plain-object.ts";
import type { Structure } from "../structure/structure.ts";
import type { Place } from "./places.ts";

/** The content of a document as the outermost place. */
export const contentPlace = (structure: Structure, document: unknown): Place => {
  const node = compile(structure);
  const root = node.children.get(structure.root) ?? node;
  return { node: root, value: isPlainObject(document) ? document : {}, path: [structure.root] };
};
