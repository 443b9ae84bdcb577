import type { CodeSystem, FieldDefinition, Language } from "@koonti/core";
import { isLocalDate, parseLocalDateTime, textIn } from "@koonti/core";
import { showDate, showDateTime, showPartialDate } from "../../texts/show-date.ts";
import { fieldOptions, knownCodeSystem } from "./code-systems.ts";

/** Words for values that have none of their own. */
interface ValueWords {
  readonly yes: string;
  readonly no: string;
}

interface Reading {
  readonly language: Language;
  readonly words: ValueWords;
  readonly codeSystem?: (oid: string) => CodeSystem | undefined;
}

const optionText = (definition: FieldDefinition, value: unknown, { language, codeSystem = knownCodeSystem }: Reading): string => {
  const option = fieldOptions(definition, codeSystem).find((one) => one.value === value);
  return option === undefined ? String(value) : textIn(option.label, language);
};

const momentText = (value: string, language: Language): string => {
  const parsed = parseLocalDateTime(value);
  return parsed.ok ? showDateTime(parsed.value, language) : value;
};

const PARTIAL = /^\d{4}(-\d{2}){0,2}$/;

const scalarText = (definition: FieldDefinition, value: unknown, reading: Reading): string => {
  if (typeof value === "boolean") return value ? reading.words.yes : reading.words.no;
  if (isLocalDate(value)) return showDate(value);
  if (typeof value !== "string") return String(value);
  if (definition.partial === true && PARTIAL.test(value)) return showPartialDate(value);
  return definition.widget === "dateTime" ? momentText(value, reading.language) : optionText(definition, value, reading);
};

/** A field's value in words, for reading; `undefined` when there is nothing to read. Groups and items are given as their fields' words. */
export const valueText = (definition: FieldDefinition, value: unknown, reading: Reading): string | undefined => {
  if (value === undefined || value === null || value === "") return;
  if (Array.isArray(value)) {
    const texts = value.map((item) => valueText(definition, item, reading)).filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : texts.join(definition.widget === "list" ? "\n" : ", ");
  }
  if (typeof value !== "object") return scalarText(definition, value, reading);
  const members = value as Readonly<Record<string, unknown>>;
  const parts = (definition.fields ?? []).map((field) => valueText(field, members[field.name], reading));
  return parts.filter((part) => part !== undefined).join(" · ") || undefined;
};
