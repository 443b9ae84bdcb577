import type { Structure, StructureField } from "./structure.ts";

/**
 * The field at a path of keys from the content of the document: `["laatija", "sukunimi"]`. Lists on the way have no index.
 *
 * @returns `undefined` when the structure has no such field.
 */
export const fieldAt = (structure: Structure, keys: readonly string[]): StructureField | undefined => {
  let fields: readonly StructureField[] | undefined = structure.fields;
  let found: StructureField | undefined;
  for (const key of keys) {
    found = fields?.find((field) => field.key === key);
    fields = found?.fields;
  }
  return found;
};

/** A field of a structure with its path of keys. */
export interface FieldWithPath {
  readonly field: StructureField;
  readonly path: readonly string[];
}

function* walk(fields: readonly StructureField[], parent: readonly string[]): Generator<FieldWithPath> {
  for (const field of fields) {
    const path = [...parent, field.key];
    yield { field, path };
    yield* walk(field.fields ?? [], path);
  }
}

/** Every field of a structure in the order of the rows, each group or heading before what is in it. */
export const fieldsOfStructure = (structure: Structure): Generator<FieldWithPath> => walk(structure.fields, []);
