import type { FieldDefinition, FormDefinition } from "./field-definition.ts";

const LISTS: readonly string[] = ["list", "choices", "codes", "codedValues"];

const emptyOf = (fields: readonly FieldDefinition[]): Record<string, unknown> => {
  const content: Record<string, unknown> = {};
  for (const field of fields) {
    if (LISTS.includes(field.widget)) content[field.name] = [];
    else if (field.widget === "group" && field.required === true) content[field.name] = emptyOf(field.fields ?? []);
  }
  return content;
};

/**
 * Content of a form before anything is filled in: empty lists where there may be many, required groups with their own empty content,
 * and nothing where a value is still to come.
 *
 * @example
 * ```ts
 * import { emptyContent } from "@koonti/core";
 * const text = { fi: "Tarpeet", sv: "Behov", en: "Needs" };
 * const fields = [{ name: "needs", widget: "codes", label: text }, { name: "madeOn", widget: "date", label: text }] as const;
 * emptyContent({ id: "visit", title: text, sections: [{ id: "all", title: text, fields }] }); // => { needs: [] }
 * ```
 */
export const emptyContent = (form: FormDefinition): Record<string, unknown> => emptyOf(form.sections.flatMap(({ fields }) => fields));
