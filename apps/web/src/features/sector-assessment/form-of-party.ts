import type { FieldDefinition, FormDefinition, Sector } from "@koonti/core";
import { sectorAssessmentForm } from "@koonti/service-need";

/** What goes without saying when the client speaks, and when social welfare writes down its own. */
const KNOWN: Partial<Readonly<Record<Sector, readonly string[]>>> = {
  client: ["sector", "organisation", "participation", "requestedOn", "source"],
  social: ["sector", "participation", "requestedOn", "source"],
};

/** What the client says of a need, a question or a wish is the client's voice. */
const SPOKEN: readonly string[] = ["statement", "text"];

const inClientsVoice = (field: FieldDefinition): FieldDefinition => ({
  ...field,
  ...(field.fields === undefined ? {} : { fields: field.fields.map(inClientsVoice) }),
  ...(SPOKEN.includes(field.name) ? { voice: "client" as const } : {}),
});

const sectionsOf = (sector: Sector): FormDefinition["sections"] =>
  sectorAssessmentForm.sections
    .map((section) => ({ ...section, fields: section.fields.filter(({ name }) => KNOWN[sector]?.includes(name) !== true) }))
    .map((section) => (sector === "client" ? { ...section, fields: section.fields.map(inClientsVoice) } : section))
    .filter(({ fields }) => fields.length > 0);

/** The form of an assessment with what its party is asked: what is known of the client's own and of one's own is not asked again. */
export const formOfParty = (sector: Sector): FormDefinition => ({ ...sectorAssessmentForm, sections: sectionsOf(sector) });
