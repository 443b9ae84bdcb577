import type { FormDefinition, FormSection } from "@koonti/core";
import { useTextIn } from "../../texts/use-language.ts";
import { FieldList } from "./field-list.tsx";
import { useForm } from "./form-context.tsx";
import styles from "./form-sections.module.css";

/** The id of a section's heading, for links to it. */
export const sectionId = (form: string, section: Pick<FormSection, "id">): string => `${form}-section-${section.id}`;

/** One section of a form as a card with its own heading. */
const FormSectionCard = ({ section }: { readonly section: FormSection }) => {
  const textIn = useTextIn();
  const { name } = useForm();
  const id = sectionId(name, section);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title} tabIndex={-1}>
        {textIn(section.title)}
      </h2>
      {section.help !== undefined && <p className={styles.help}>{textIn(section.help)}</p>}
      <FieldList fields={section.fields} parent={[]} />
    </section>
  );
};

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
        <FormSectionCard key={section.id} section={section} />
      ))}
  </div>
);
