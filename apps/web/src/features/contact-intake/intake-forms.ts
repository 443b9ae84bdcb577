import type { User } from "@koonti/access";
import type { FieldDefinition, FormDefinition, FormSection } from "@koonti/core";
import { initiationForm, urgencyForm } from "@koonti/service-need";
import { isWhole, professionalOf } from "../../session/professional-of.ts";

/** What is taken from the contact where it is left empty, and what is known of the person who records. */
const KNOWN: readonly string[] = ["initiatedAt", "mode", "assessedAt"];
const LEFT_OUT: readonly string[] = ["needs", "initiator"];

const asked = (field: FieldDefinition): FieldDefinition => {
  const { required: _, ...rest } = field;
  return KNOWN.includes(field.name) ? rest : field;
};

const shortened =
  (leftOut: readonly string[]) =>
  (section: FormSection): FormSection => ({
    ...section,
    fields: section.fields.filter(({ name }) => !leftOut.includes(name)).map(asked),
  });

/** A form without what the contact above it tells already. */
const besideContact = (form: FormDefinition, leftOut: readonly string[]): FormDefinition => ({
  ...form,
  sections: form.sections.map(shortened(leftOut)).filter(({ fields }) => fields.length > 0),
});

/** The matter that begins with the contact. */
export const initiationBesideContact = besideContact(initiationForm, LEFT_OUT);

const assessedByUser = besideContact(urgencyForm, [...LEFT_OUT, "assessor"]);
const assessedBy = besideContact(urgencyForm, LEFT_OUT);

/**
 * The assessment of urgent need made when the contact came. It is made by the one who records; whom the register does not know as a professional
 * completes what it lacks.
 */
export const urgencyBesideContact = (user: User): FormDefinition => (isWhole(professionalOf(user)) ? assessedByUser : assessedBy);
