import { type CodeBinding, isServerCodes } from "../structure/code-binding.ts";
import { type JsonShape, REPRESENTATIONS, type Representation } from "../structure/representation.ts";
import { isMandatory, isRepeating, type Structure, type StructureField } from "../structure/structure.ts";

/** A field made ready for reading: everything the walk asks, answered once. */
export interface Node {
  readonly field: StructureField;
  readonly shape: JsonShape;
  readonly is: Representation;
  readonly mandatory: boolean;
  readonly repeating: boolean;
  readonly minItems: number;
  readonly minLength: number;
  readonly key: string;
  /** The fields of a group in the order of the rows, and by key. */
  readonly inOrder: readonly Node[];
  readonly children: ReadonlyMap<string, Node>;
  readonly mandatoryChildren: readonly Node[];
  readonly requiredParts: readonly string[];
  /** `urn:oid:…` of a code-server list, or the name of an internal list; `undefined` when any system is read. */
  readonly system: string | undefined;
  readonly serverList: boolean;
  readonly codes: ReadonlySet<string> | undefined;
  readonly phrases: readonly string[] | undefined;
}

const USUAL_PARTS: Partial<Record<JsonShape, readonly string[]>> = {
  code: ["system", "code", "display"],
  identifier: ["value"],
  quantity: ["value", "code"],
};

const systemOf = (binding: CodeBinding): string | undefined => {
  if (isServerCodes(binding)) return `urn:oid:${binding.oid}`;
  return binding.anySystem === true ? undefined : binding.list.system;
};

const codesOf = (binding: CodeBinding): ReadonlySet<string> | undefined => {
  const entries = isServerCodes(binding) ? binding.only : binding.list.codes;
  return entries && entries.length > 0 ? new Set(entries.map(({ code }) => code)) : undefined;
};

const leastLength = (field: StructureField): number => {
  const usual = isMandatory(field) && (field.is === "text" || field.is === "name") ? 1 : 0;
  return field.minLength ?? usual;
};

const compileField = (field: StructureField): Node => {
  const children = new Map((field.fields ?? []).map((child) => [child.key, compileField(child)]));
  const shape = REPRESENTATIONS[field.is].json;
  const mandatory = isMandatory(field);
  return {
    field,
    shape,
    is: field.is,
    mandatory,
    repeating: isRepeating(field),
    minItems: field.minItems ?? (mandatory ? 1 : 0),
    minLength: leastLength(field),
    key: field.key,
    inOrder: [...children.values()],
    children,
    mandatoryChildren: [...children.values()].filter((child) => child.mandatory),
    requiredParts: field.requiredParts ?? USUAL_PARTS[shape] ?? [],
    system: field.codes && systemOf(field.codes),
    serverList: field.codes !== undefined && isServerCodes(field.codes),
    codes: field.codes && codesOf(field.codes),
    phrases: field.phrases,
  };
};

const compiled = new WeakMap<Structure, Node>();

/** The whole structure as a node whose only child is the root key. Made at first use and kept. */
export const compile = (structure: Structure): Node => {
  const known = compiled.get(structure);
  if (known) return known;
  const { root, name, fields } = structure;
  const content: StructureField = { key: root, row: 0, label: name, is: "group", card: "1..1", fields };
  const made = compileField({ key: "", row: 0, label: name, is: "group", card: "1..1", fields: [content] });
  compiled.set(structure, made);
  return made;
};
