import { type FieldDefinition, type Language, textIn } from "@koonti/core";
import { type Code, codeAt, type Structure } from "@koonti/national";
import { isRecord } from "./values.ts";

const labelOf = ({ options = [] }: FieldDefinition, value: string, language: Language): string | undefined => {
  const option = options.find((candidate) => candidate.value === value);
  return option && textIn(option.label, language);
};

const isKnown = ({ options = [] }: FieldDefinition, code: string): boolean => options.some(({ value }) => value === code);

const isCode = (value: unknown): value is Code => isRecord(value) && typeof value["code"] === "string";

/** Where a coded field stands and in what language its texts are written. */
export interface CodedPlace {
  readonly structure: Structure;
  readonly keys: readonly string[];
  readonly field: FieldDefinition;
  readonly language: Language;
}

const newCode = ({ structure, keys, field, language }: CodedPlace, code: string): Code => {
  const own = codeAt(structure, keys.join("/"), code, language);
  return own.display === code ? { ...own, display: labelOf(field, code, language) ?? code } : own;
};

/** A code as the coded value of its place; the one that stood there where it is the same, with the list's version and text it had. */
export const writeCode = (place: CodedPlace, code: string | undefined, original: unknown): Code | undefined => {
  if (isCode(original) && (original.code === code || (code === undefined && !isKnown(place.field, original.code)))) return original;
  return code === undefined ? undefined : newCode(place, code);
};

/** Codes as the coded values of their place: what stood there first, also codes we do not know, then the new ones. */
export const writeCodes = (place: CodedPlace, codes: readonly string[], original: unknown): readonly Code[] | undefined => {
  const standing = Array.isArray(original) ? original.filter(isCode) : [];
  const kept = standing.filter(({ code }) => codes.includes(code) || !isKnown(place.field, code));
  const added = codes.filter((code) => !kept.some((one) => one.code === code)).map((code) => newCode(place, code));
  const all = [...kept, ...added];
  return all.length === 0 ? undefined : all;
};

/** The code of a coded value, where the field knows it. */
export const readCode = (field: FieldDefinition, value: unknown): string | undefined =>
  isCode(value) && isKnown(field, value.code) ? value.code : undefined;

/** The codes of a list of coded values that the field knows, each once. */
export const readCodes = (field: FieldDefinition, value: unknown): readonly string[] => {
  const codes = Array.isArray(value) ? value.map((one) => readCode(field, one)) : [];
  return [...new Set(codes.filter((code) => code !== undefined))];
};
