import type { FormDefinition, FormSection } from "@koonti/core";
import { holds, missingFields } from "@koonti/core";
import type { Content } from "../../components/form/content-path.ts";

/** How far a section of a form is. `empty` is one without required fields in which nothing has been written. */
export interface SectionProgress {
  readonly section: FormSection;
  readonly state: "done" | "missing" | "empty";
  /** Required fields without a value. */
  readonly missing: number;
}

const isWritten = ({ fields }: FormSection, content: Content): boolean =>
  fields.some(({ name }) => holds({ path: name, present: true }, content));

/** Each section of a form with what is still missing from it. */
export const sectionProgress = (form: FormDefinition, content: Content): readonly SectionProgress[] => {
  const missing = missingFields(form, content);
  return form.sections.map((section) => {
    const names = section.fields.map(({ name }) => name);
    const count = missing.filter(({ path }) => names.includes(String(path[0]))).length;
    if (count > 0) return { section, state: "missing", missing: count };
    return { section, state: isWritten(section, content) ? "done" : "empty", missing: 0 };
  });
};
