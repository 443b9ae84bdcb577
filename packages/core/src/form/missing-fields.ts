import type { LocalizedText } from "../localized-text/localized-text.ts";
import { holds, isPresent } from "./condition.ts";
import type { FieldDefinition, FormDefinition } from "./field-definition.ts";

/** A field that must be filled in and is not. */
export interface MissingField {
  /** Where in the content, with the index of a list's member. */
  readonly path: readonly (string | number)[];
  readonly label: LocalizedText;
}

type Members = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const membersOf = (value: unknown): Members => (typeof value === "object" && value !== null ? (value as Members) : {});

const isShown = ({ showWhen }: FieldDefinition, root: unknown, parent: Path): boolean =>
  showWhen === undefined || holds(showWhen, root, parent);

const isRequired = ({ required, requiredWhen }: FieldDefinition, root: unknown, parent: Path): boolean =>
  required === true || (requiredWhen !== undefined && holds(requiredWhen, root, parent));

const inside = (field: FieldDefinition, value: unknown, path: Path, root: unknown): readonly MissingField[] => {
  const fields = field.fields ?? [];
  if (Array.isArray(value)) return value.flatMap((member, index) => missingAmong(fields, member, [...path, index], root));
  return field.widget === "group" ? missingAmong(fields, value, path, root) : [];
};

const missingAmong = (fields: readonly FieldDefinition[], content: unknown, parent: Path, root: unknown): readonly MissingField[] =>
  fields
    .filter((field) => isShown(field, root, parent))
    .flatMap((field) => {
      const path = [...parent, field.name];
      const value = membersOf(content)[field.name];
      const isMissing = field.widget !== "group" && isRequired(field, root, parent) && !isPresent(value);
      return [...(isMissing ? [{ path, label: field.label }] : []), ...inside(field, value, path, root)];
    });

/**
 * The fields of a form that must be filled in and are not: the required ones, and those whose `requiredWhen` holds, as far as they are shown.
 *
 * @remarks `false` and `0` are values. Each member of a list is looked at by itself. Conditions look at the whole document,
 * or with `./` at the group or member around the field.
 * @example
 * ```ts
 * import { missingFields } from "@koonti/core";
 * const text = { fi: "Paikka", sv: "Plats", en: "Place" };
 * const form = { id: "visit", title: text, sections: [{ id: "all", title: text, fields: [{ name: "place", widget: "text", label: text, required: true }] }] } as const;
 * missingFields(form, {}).map(({ path }) => path.join(".")); // => ["place"]
 * ```
 */
export const missingFields = (form: FormDefinition, content: unknown): readonly MissingField[] =>
  form.sections.flatMap(({ fields }) => missingAmong(fields, content, [], content));
