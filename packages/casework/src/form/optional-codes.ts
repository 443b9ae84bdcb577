import type { FieldDefinition, FormDefinition } from "@koonti/core";

const isCodeWithText = ({ fields = [] }: FieldDefinition): boolean => fields.map(({ name }) => name).join() === "code,text";

const mayBeLeftEmpty = ({ widget, required }: FieldDefinition): boolean => widget === "group" && required !== true;

const onceNamed = ({ required, ...field }: FieldDefinition): FieldDefinition =>
  required === true ? { ...field, requiredWhen: { path: "./text", present: true } } : field;

const begun = (field: FieldDefinition): FieldDefinition => {
  if (field.fields === undefined) return field;
  return { ...field, fields: field.fields.map(isCodeWithText(field) && mayBeLeftEmpty(field) ? onceNamed : begun) };
};

/** A form in which a code with its text that nobody has to give asks for the code only once the text has been written. */
export const withOptionalCodes = (form: FormDefinition): FormDefinition => ({
  ...form,
  sections: form.sections.map((section) => ({ ...section, fields: section.fields.map(begun) })),
});
