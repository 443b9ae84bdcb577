import type { FieldDefinition, FormDefinition, FormSection } from "@koonti/core";
import { useTextIn } from "../../texts/use-language.ts";
import type { ContentPath } from "./content-path.ts";
import { FieldList } from "./field-list.tsx";
import { useForm } from "./form-context.tsx";
import styles from "./form-sections.module.css";
import { loneField } from "./lone-field.ts";

/** The id of a section's heading, for links to it. */
export const sectionId = (form: string, section: Pick<FormSection, "id">): string => `${form}-section-${section.id}`;

const contentOf = (section: FormSection): { readonly fields: readonly FieldDefinition[]; readonly parent: ContentPath } => {
  const lone = loneField(section);
  return lone?.widget === "group" ? { fields: lone.fields ?? [], parent: [lone.name] } : { fields: section.fields, parent: [] };
};

/** One section of a form as a card with its own heading. */
const FormSectionCard = ({ section, isLandmark }: { readonly section: FormSection; readonly isLandmark: boolean }) => {
  const textIn = useTextIn();
  const { name } = useForm();
  const id = sectionId(name, section);
  return (
    <section className={styles.section} {...(isLandmark && { "aria-labelledby": id })}>
      <h2 id={id} className={styles.title} tabIndex={-1}>
        {textIn(section.title)}
      </h2>
      {section.help !== undefined && <p className={styles.help}>{textIn(section.help)}</p>}
      <FieldList {...contentOf(section)} />
    </section>
  );
};

/** Parts of a page that one can go to by name must have names that tell them apart. */
const isOnlyOne = ({ sections }: FormDefinition, { title }: FormSection): boolean =>
  sections.filter((one) => one.title.fi === title.fi).length === 1;

interface FormSectionsProps {
  readonly form: FormDefinition;
  /** Only these sections, in the form's order. */
  readonly only?: readonly string[];
}

/** The sections of a form, one under another. Stands inside a `FormProvider`. */
export const FormSections = ({ form, only }: FormSectionsProps) => (
  <div className={styles.sections}>
    {form.sections
      .filter(({ id }) => only === undefined || only.includes(id))
      .map((section) => (
        <FormSectionCard key={section.id} section={section} isLandmark={isOnlyOne(form, section)} />
      ))}
  </div>
);
