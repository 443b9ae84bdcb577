import type { FieldDefinition, FormDefinition, FormSection } from "@koonti/core";
import { initiationForm, urgencyForm } from "@koonti/service-need";

/** What is taken from the contact where it is left empty, and what is known of the person who records. */
const KNOWN: readonly string[] = ["initiatedAt", "mode", "assessedAt"];
const LEFT_OUT: readonly string[] = ["needs", "initiator", "assessor"];

const asked = (field: FieldDefinition): FieldDefinition => {
  const { required: _, ...rest } = field;
  return KNOWN.includes(field.name) ? rest : field;
};

const shortened = (section: FormSection): FormSection => ({
  ...section,
  fields: section.fields.filter(({ name }) => !LEFT_OUT.includes(name)).map(asked),
});

/** A form without what the contact above it tells already. */
const besideContact = (form: FormDefinition): FormDefinition => ({
  ...form,
  sections: form.sections.map(shortened).filter(({ fields }) => fields.length > 0),
});

/** The matter that begins with the contact. */
export const initiationBesideContact = besideContact(initiationForm);
/** The assessment of urgent need made when the contact came. */
export const urgencyBesideContact = besideContact(urgencyForm);
