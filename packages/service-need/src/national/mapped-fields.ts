import { type FieldDefinition, type FormDefinition, fieldsOf, holds, isLocalDate, type Language } from "@koonti/core";
import { fieldsOfStructure, type Structure } from "@koonti/national";
import { readCode, readCodes, writeCode, writeCodes } from "./code-values.ts";
import { isBlank, keptText, valueAt, withoutValueAt, withValueAt } from "./values.ts";

type Content = Readonly<Record<string, unknown>>;

/** A field of ours and the place of the same thing in a national document. */
export interface MappedField {
  readonly field: FieldDefinition;
  /** Path of names in our document. */
  readonly path: readonly string[];
  /** Path of keys in the national document, from its content. */
  readonly keys: readonly string[];
}

/**
 * The fields that mean the same in a form and in a national structure, one to one: the form's own row numbers say which. Rows in `apart`
 * hold lists or several things in one text and are mapped by hand.
 */
export const mappedFields = (form: FormDefinition, structure: Structure, apart: readonly number[]): readonly MappedField[] => {
  const keysOfRow = new Map([...fieldsOfStructure(structure)].map(({ field, path }) => [field.row, path]));
  return [...fieldsOf(form)].flatMap(({ field, path }) => {
    const row = field.national?.row;
    const keys = row === undefined || apart.includes(row) ? undefined : keysOfRow.get(row);
    return keys === undefined ? [] : [{ field, path, keys }];
  });
};

const readValue = (field: FieldDefinition, value: unknown): unknown => {
  if (field.widget === "code") return readCode(field, value);
  if (field.widget === "codes") return readCodes(field, value);
  if (field.widget === "date") return typeof value === "string" && isLocalDate(value) ? value : undefined;
  if (field.widget === "yesNo") return typeof value === "boolean" ? value : undefined;
  return typeof value === "string" ? value : undefined;
};

interface WriteContext {
  readonly structure: Structure;
  readonly language: Language;
}

const writeValue = ({ field, keys }: MappedField, value: unknown, original: unknown, context: WriteContext): unknown => {
  const place = { ...context, keys, field };
  if (field.widget === "code") return writeCode(place, value as string | undefined, original);
  if (field.widget === "codes") return writeCodes(place, (value ?? []) as readonly string[], original);
  if (value !== undefined && value !== "") return keptText(value, original);
  // What we could not read, such as a date without its day, is not ours to take away; nor is a text that was empty already.
  return isBlank(original) || readValue(field, original) === undefined ? original : undefined;
};

const isShown = ({ field }: MappedField, content: unknown): boolean => field.showWhen === undefined || holds(field.showWhen, content);

/** Writes our values over a national document: what is empty here is taken away there, what we do not know stays. */
export const writeMapped = (fields: readonly MappedField[], content: unknown, original: Content, context: WriteContext): Content =>
  fields.reduce<Content>((document, mapped) => {
    const value = isShown(mapped, content) ? valueAt(content, mapped.path) : undefined;
    const written = writeValue(mapped, value, valueAt(original, mapped.keys), context);
    return written === undefined ? withoutValueAt(document, mapped.keys) : withValueAt(document, mapped.keys, written);
  }, original);

/** Reads our values out of a national document, over the content given; what we cannot read is left out. */
export const readMapped = (fields: readonly MappedField[], document: unknown, content: Content): Content =>
  fields.reduce<Content>((read, { field, path, keys }) => withValueAt(read, path, readValue(field, valueAt(document, keys))), content);
