import { isPlainObject, ownValue } from "../read/plain-object.ts";
import type { Representation } from "../structure/representation.ts";
import { isRepeating, type Structure, type StructureField } from "../structure/structure.ts";
import { wallClockAt } from "./helsinki-time.ts";

/** The content of a form made by `formOf`. */
export type FormContent = Readonly<Record<string, unknown>>;

const SIMPLE: Partial<Readonly<Record<Representation, (value: unknown) => unknown>>> = {
  code: (value) => (isPlainObject(value) ? value["code"] : value),
  identifier: (value) => (isPlainObject(value) ? value["value"] : value),
  dateTime: (value) => (typeof value === "string" ? (wallClockAt(value) ?? value) : value),
};

const toFormValue = (field: StructureField, value: unknown): unknown => {
  if (field.fields) return isPlainObject(value) ? toFormFields(field.fields, value) : value;
  const simplify = SIMPLE[field.is];
  return simplify ? simplify(value) : value;
};

const QUANTITIES = ["quantity", "percent", "measure"];

/** Repeated values that are not objects are, in a form, rows with one field called `value`. */
export const isRowOfValue = ({ is, fields }: StructureField): boolean => fields === undefined && is !== "code" && !QUANTITIES.includes(is);

const toFormList = (field: StructureField, value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  const items = value.map((item) => toFormValue(field, item));
  return isRowOfValue(field) ? items.map((item) => ({ value: item })) : items;
};

/** What a field holds, once or many times, as a form holds it: a code alone, an identifier's value alone, a moment by the wall clock. */
export const toFormField = (field: StructureField, value: unknown): unknown =>
  isRepeating(field) ? toFormList(field, value) : toFormValue(field, value);

const toFormFields = (fields: readonly StructureField[], content: FormContent): FormContent =>
  Object.fromEntries(
    fields
      .map((field) => [field, ownValue(content, field.key)] as const)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field.key, toFormField(field, value)]),
  );

/**
 * The content of the form of a structure from a document: what `formOf` has fields for. A moment with a time becomes a wall-clock time
 * in Finland; a moment that is a date stays one.
 */
export const toFormContent = (structure: Structure, document: unknown): FormContent =>
  isPlainObject(document) ? toFormFields(structure.fields, document) : {};
