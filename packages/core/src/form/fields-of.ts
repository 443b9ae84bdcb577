import type { FieldDefinition, FormDefinition, FormSection } from "./field-definition.ts";

/** A field met on a walk through a form. */
export interface FieldAt {
  readonly section: FormSection;
  readonly field: FieldDefinition;
  /** Names from the root of the document; the members of a list stand under the list's name. */
  readonly path: readonly string[];
}

function* walk(section: FormSection, fields: readonly FieldDefinition[], parent: readonly string[]): Generator<FieldAt> {
  for (const field of fields) {
    const path = [...parent, field.name];
    yield { section, field, path };
    yield* walk(section, field.fields ?? [], path);
  }
}

/**
 * Every field of a form in the order in which it is shown, those inside groups and lists after the group or list itself.
 *
 * @example
 * ```ts
 * import { fieldsOf } from "@koonti/core";
 * const text = { fi: "Paikka", sv: "Plats", en: "Place" };
 * const meeting = { name: "meeting", widget: "group", label: text, fields: [{ name: "place", widget: "text", label: text }] } as const;
 * const form = { id: "visit", title: text, sections: [{ id: "where", title: text, fields: [meeting] }] };
 * [...fieldsOf(form)].map(({ path }) => path.join(".")); // => ["meeting", "meeting.place"]
 * ```
 */
export function* fieldsOf(form: FormDefinition): Generator<FieldAt> {
  for (const section of form.sections) yield* walk(section, section.fields, []);
}
