import { type FieldDefinition, type FormDefinition, holds, type Sector } from "@koonti/core";
import { sectorAssessmentForm } from "./form.ts";
import type { SectorAssessment } from "./schema.ts";

/** What goes without saying when the client speaks, and when social welfare writes down its own. */
const KNOWN: Partial<Readonly<Record<Sector, readonly string[]>>> = {
  client: ["sector", "organisation", "participation", "requestedOn", "source"],
  social: ["sector", "participation", "requestedOn", "source"],
};

/** What a partner who answers a request need not be asked about: who they are, and that they were asked. */
const KNOWN_OF_PARTNER: readonly string[] = ["sector", "organisation", "participation", "requestedOn"];

/** What the client says of a need, a question or a wish is the client's voice. */
const SPOKEN: readonly string[] = ["statement", "text"];

const inClientsVoice = (field: FieldDefinition): FieldDefinition => ({
  ...field,
  ...(field.fields === undefined ? {} : { fields: field.fields.map(inClientsVoice) }),
  ...(SPOKEN.includes(field.name) ? { voice: "client" as const } : {}),
});

/** The form without the fields of a name, on any level, and without the groups and sections that are thereby left empty. */
const without = (fields: readonly FieldDefinition[], isKnown: (path: string) => boolean, parent = ""): readonly FieldDefinition[] =>
  fields.flatMap((field) => {
    const path = `${parent}${field.name}`;
    if (isKnown(path)) return [];
    if (field.widget !== "group") return [field];
    const inside = without(field.fields ?? [], isKnown, `${path}.`);
    return inside.length === 0 ? [] : [{ ...field, fields: inside }];
  });

const formWithout = (isKnown: (path: string) => boolean): FormDefinition => ({
  ...sectorAssessmentForm,
  sections: sectorAssessmentForm.sections
    .map((section) => ({ ...section, fields: without(section.fields, isKnown) }))
    .filter(({ fields }) => fields.length > 0),
});

/** The form of an assessment with what its party is asked: what is known of the client's own and of one's own is not asked again. */
export const sectorAssessmentFormFor = (sector: Sector): FormDefinition => {
  const form = formWithout((path) => KNOWN[sector]?.includes(path) === true);
  if (sector !== "client") return form;
  return { ...form, sections: form.sections.map((section) => ({ ...section, fields: section.fields.map(inClientsVoice) })) };
};

const inSight = ({ showWhen: _, ...field }: FieldDefinition): FieldDefinition => field;

/**
 * The form of a request for the partner who answers it: of the source of the information only what the one who asked has left open. The
 * request stays one until the answer is finished, so what is shown of an answer is shown from the start.
 */
export const sectorAnswerFormFor = (request: SectorAssessment): FormDefinition => {
  const form = formWithout(
    (path) => KNOWN_OF_PARTNER.includes(path) || (path.startsWith("source.") && holds({ path, present: true }, request)),
  );
  return { ...form, sections: form.sections.map((section) => ({ ...section, fields: section.fields.map(inSight) })) };
};
