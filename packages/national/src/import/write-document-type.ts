import type { Representation } from "../structure/representation.ts";
import { isMandatory, isRepeating, type Structure, type StructureField } from "../structure/structure.ts";
import { printComment, printKey } from "./print.ts";

const VALUE_TYPES: Readonly<Record<Exclude<Representation, "group" | "heading">, string>> = {
  code: "Code",
  identifier: "Identifier",
  text: "string",
  name: "string",
  phrase: "string",
  boolean: "boolean",
  date: "PartialDate",
  dateTime: "Moment",
  count: "number",
  number: "number",
  quantity: "Quantity",
  percent: "Quantity",
  measure: "Quantity",
  signature: "string",
};

const isParent = (field: StructureField): boolean => field.is === "group" || field.is === "heading";

const partsType = (field: StructureField): string => {
  if (isParent(field)) return "";
  const type = VALUE_TYPES[field.is as keyof typeof VALUE_TYPES];
  return field.requiredParts ? `Partial<${type}>` : type;
};

const printField = (field: StructureField, indent: number): readonly string[] => {
  const pad = " ".repeat(indent);
  const { label } = field;
  const names = label.en === label.fi ? label.fi : `${label.en} (${label.fi})`;
  const repeats = isRepeating(field);
  const head = `${pad}readonly ${printKey(field.key)}${isMandatory(field) ? "" : "?"}: ${repeats ? "readonly " : ""}`;
  const comment = `${pad}${printComment(`${field.row} ${names}`)}`;
  const tail = `${repeats ? "[]" : ""};`;
  if (!isParent(field)) return [comment, head + partsType(field) + tail];
  return [comment, `${head}{`, ...printFields(field.fields ?? [], indent + 2), `${pad}}${tail}`];
};

const printFields = (fields: readonly StructureField[], indent: number): readonly string[] =>
  fields.flatMap((field) => printField(field, indent));

/** Prints the type of a structure's documents: what stands under the root key. */
export const writeDocumentType = (structure: Structure, name: string): string =>
  [`export interface ${name} {`, ...printFields(structure.fields, 2), "}"].join("\n");

const allFields = (fields: readonly StructureField[]): readonly StructureField[] =>
  fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);

/** The value types that a structure's document type mentions, in the order in which an import lists them. */
export const valueTypesOf = (structure: Structure): readonly string[] => {
  const used = new Set(allFields(structure.fields).map((field) => VALUE_TYPES[field.is as keyof typeof VALUE_TYPES]));
  return ["Code", "Identifier", "Moment", "PartialDate", "Quantity"].filter((type) => used.has(type));
};
