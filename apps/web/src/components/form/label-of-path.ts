import type { FieldDefinition, FormDefinition, LocalizedText } from "@koonti/core";
import type { ContentPath } from "./content-path.ts";

/** One step of the way to a field: its label, and for an item of a list its number from one. */
interface LabelStep {
  readonly label: LocalizedText;
  readonly number?: number;
}

/** A field found by its path, with the labels on the way to it. */
export interface FoundField {
  readonly steps: readonly LabelStep[];
  readonly definition: FieldDefinition;
}

/** The field of a form at a path of the content, or the nearest one around it; `undefined` when the form has none. */
export const fieldAt = (form: FormDefinition, path: ContentPath): FoundField | undefined => {
  let fields = form.sections.flatMap((section) => section.fields);
  let definition: FieldDefinition | undefined;
  const steps: LabelStep[] = [];
  for (const part of path) {
    const last = steps.at(-1);
    if (typeof part === "number") {
      if (last !== undefined) steps[steps.length - 1] = { label: last.label, number: part + 1 };
      continue;
    }
    const next = fields.find(({ name }) => name === part);
    if (next === undefined) break;
    definition = next;
    steps.push({ label: next.label });
    fields = [...(next.fields ?? [])];
  }
  return definition === undefined ? undefined : { steps, definition };
};

/** The labels on the way to a place, as one text: `Goals 2, By when`. `undefined` when the form does not know the place. */
export const labelOfPath = (form: FormDefinition, path: ContentPath, textIn: (text: LocalizedText) => string): string | undefined =>
  fieldAt(form, path)
    ?.steps.map(({ label, number }) => (number === undefined ? textIn(label) : `${textIn(label)} ${number}`))
    .join(", ");
