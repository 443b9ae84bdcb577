import type { FieldDefinition, FormDefinition, FormSection } from "@koonti/core";
import { useTextIn } from "../../texts/use-language.ts";
import type { ContentPath } from "./content-path.ts";
import { FieldList } from "./field-list.tsx";
import { useForm } from "./form-context.tsx";
import styles from "./form-sections.module.css";

/** The id of a section's heading, for links to it. */
export const sectionId = (form: string, section: Pick<FormSection, "id">): string => `${form}-section-${section.id}`;

/** A group that is all of its section and has its name is not named twice: its fields stand in the section itself. */
const contentOf = ({ title, fields }: FormSection): { readonly fields: readonly FieldDefinition[]; readonly parent: ContentPath } => {
  const [only, ...others] = fields;
  const isSame = only !== undefined && others.length === 0 && only.widget === "group" && only.label.fi === title.fi;
  return isSame && only.showWhen === undefined ? { fields: only.fields ?? [], parent: [only.name] } : { fields, parent: [] };
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
