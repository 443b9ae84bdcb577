import { findCode, type Language, textIn } from "@koonti/core";
import { contentPlace } from "../complete/content-place.ts";
import { allPlaces } from "../complete/places.ts";
import type { Node } from "../read/compile.ts";
import { isPlainObject, ownValue } from "../read/plain-object.ts";
import type { Structure } from "../structure/structure.ts";
import type { JsonPath } from "../structure/values.ts";
import { codeSystemOf, type NationalCodeSystem } from "./code-list.ts";

/**
 * What is known of a code: `verified` it is in its list; `unverified` its list is not here or only in part, so it may be right;
 * `unknown` its list is here whole and does not have it.
 */
export type CodeState = "verified" | "unverified" | "unknown";

/** A coded value of a document with its state. */
export interface CodedValue {
  /** From the whole JSON document: the root key comes first. */
  readonly path: JsonPath;
  readonly row: number;
  readonly label: string;
  readonly system: string;
  readonly code: string;
  readonly state: CodeState;
}

/**
 * The state of one code of a list of the national code server.
 *
 * @param systems - the lists at hand: those this package ships (`CODE_SYSTEMS`), or a county's export of the code server.
 * @example
 * ```ts
 * import { CODE_SYSTEMS, codeState } from "@koonti/national";
 * codeState(CODE_SYSTEMS, "urn:oid:1.2.246.537.6.1243", "4"); // => "verified"
 * ```
 */
export const codeState = (systems: readonly NationalCodeSystem[], system: string, code: string): CodeState => {
  const list = codeSystemOf(systems, system);
  if (list === undefined) return "unverified";
  if (findCode(list, code)) return "verified";
  return list.status === "complete" ? "unknown" : "unverified";
};

interface Found {
  readonly node: Node;
  readonly path: JsonPath;
  readonly system: string;
  readonly code: string;
}

const foundIn = (node: Node, value: unknown, path: JsonPath): readonly Found[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => foundIn(node, item, [...path, index]));
  if (!isPlainObject(value)) return [];
  const { system, code } = value;
  return typeof system === "string" && typeof code === "string" ? [{ node, path, system, code }] : [];
};

/** Every coded value of a document, in the order of the rows. */
const codesFound = (structure: Structure, document: unknown): readonly Found[] =>
  [...allPlaces(contentPlace(structure, document))].flatMap(({ node, value, path }) =>
    [...node.children].flatMap(([key, child]) => (child.is === "code" ? foundIn(child, ownValue(value, key), [...path, key]) : [])),
  );

const stateOf = (systems: readonly NationalCodeSystem[], { node, system, code }: Found): CodeState => {
  if (node.codes) return node.codes.has(code) ? "verified" : "unknown";
  return node.serverList ? codeState(systems, system, code) : "unverified";
};

/**
 * Every coded value of a document and whether its code could be verified (tarkistettu koodi). The values of a field that lists its own
 * codes, and of document-internal lists, are judged by the structure; the rest by the lists given.
 */
export const codeStates = (
  structure: Structure,
  document: unknown,
  systems: readonly NationalCodeSystem[],
  language: Language = "fi",
): readonly CodedValue[] =>
  codesFound(structure, document).map((found) => {
    const { node, path, system, code } = found;
    return { path, row: node.field.row, label: textIn(node.field.label, language), system, code, state: stateOf(systems, found) };
  });
