import { type CodeEntry, findCode, isLocalDateTime, type Language, textIn } from "@koonti/core";
import type { NationalCodeSystem } from "../codes/code-list.ts";
import { isFilled } from "../complete/filled.ts";
import { isPlainObject, ownValue } from "../read/plain-object.ts";
import { type CodeBinding, isServerCodes } from "../structure/code-binding.ts";
import type { Draft } from "../structure/draft.ts";
import { isRepeating, type Structure, type StructureField } from "../structure/structure.ts";
import type { Code } from "../structure/values.ts";
import { type FormContent, isRowOfValue, toFormField } from "./form-content.ts";
import { momentOf } from "./helsinki-time.ts";
import { isSame } from "./is-same.ts";

/** How the content of a form becomes a document. */
export interface FromFormOptions {
  /** The document the form was filled from: what was not changed stays as it was, to the letter. */
  readonly base?: unknown;
  /** Code lists at hand, for the texts and versions of codes. */
  readonly codeSystems?: readonly NationalCodeSystem[];
  /** Language of the texts of codes. */
  readonly language?: Language;
}

interface Writing {
  readonly codeSystems: readonly NationalCodeSystem[];
  readonly language: Language;
}

const serverParts = (oid: string, only: readonly CodeEntry[] | undefined, { codeSystems }: Writing) => {
  const list = codeSystems.find((system) => system.oid === oid);
  const version = list?.version === undefined ? "" : `.${list.version}`;
  return { system: `urn:oid:${oid}${version}`, codes: only ?? list?.codes ?? [] };
};

const codeFrom = (binding: CodeBinding, code: string, writing: Writing): Code => {
  const { system, codes } = isServerCodes(binding) ? serverParts(binding.oid, binding.only, writing) : binding.list;
  const entry = findCode(codes, code);
  return { system, code, display: entry ? textIn(entry.label, writing.language) : code };
};

const fromValue = (field: StructureField, value: unknown, base: unknown, writing: Writing): unknown => {
  if (field.fields) return isPlainObject(value) ? fromFields(field.fields, value, base, writing) : value;
  if (typeof value !== "string") return value;
  if (field.codes) return codeFrom(field.codes, value, writing);
  if (field.is === "identifier") return { ...(field.system !== undefined && { system: field.system }), value };
  return field.is === "dateTime" && isLocalDateTime(value) ? momentOf(value) : value;
};

/** Codes are told apart by themselves; the members of other lists by their place. */
const baseItem = (field: StructureField, value: unknown, base: unknown, index: number): unknown => {
  if (!Array.isArray(base)) return undefined;
  return field.is === "code" ? base.find((item: unknown) => isPlainObject(item) && item["code"] === value) : base[index];
};

const fromList = (field: StructureField, rows: readonly unknown[], base: unknown, writing: Writing): readonly unknown[] => {
  const values = isRowOfValue(field) ? rows.map((row) => (isPlainObject(row) ? row["value"] : row)) : rows;
  return values.filter(isFilled).map((value, index) => {
    const before = baseItem(field, value, base, index);
    const once: StructureField = { ...field, card: "1..1" };
    return before !== undefined && isSame(toFormField(once, before), value) ? before : fromValue(field, value, before, writing);
  });
};

const fromField = (field: StructureField, value: unknown, base: unknown, writing: Writing): unknown => {
  if (base !== undefined && isSame(toFormField(field, base), value)) return base;
  if (!isFilled(value)) return undefined;
  return isRepeating(field) && Array.isArray(value) ? fromList(field, value, base, writing) : fromValue(field, value, base, writing);
};

const fromFields = (fields: readonly StructureField[], content: FormContent, base: unknown, writing: Writing): FormContent => {
  const before = isPlainObject(base) ? base : {};
  return Object.fromEntries(
    fields
      .map((field) => [field.key, fromField(field, ownValue(content, field.key), ownValue(before, field.key), writing)] as const)
      .filter(([, value]) => value !== undefined),
  );
};

/**
 * A document from the content of the form of its structure: codes with their list and text, identifiers with their system, wall-clock
 * times with their offset. What was left empty is left out. It may still lack much: `completeness` tells what, and `parse` of the
 * serialised document whether it may go out.
 *
 * @example
 * ```ts
 * import { fromFormContent, notificationOfNeed, toFormContent } from "@koonti/national";
 * const document = { asiasisalto: [{ system: "urn:oid:1.2.246.537.6.1282.2015", code: "2", display: "Asuminen" }] };
 * const content = toFormContent(notificationOfNeed, document);
 * content; // => { asiasisalto: ["2"] }
 * fromFormContent(notificationOfNeed, content, { base: document }); // => document
 * ```
 */
export const fromFormContent = <Content>(
  structure: Structure<Content>,
  content: FormContent,
  options: FromFormOptions = {},
): Draft<Content> => {
  const { base, codeSystems = [], language = "fi" } = options;
  return fromFields(structure.fields, content, base, { codeSystems, language }) as Draft<Content>;
};
