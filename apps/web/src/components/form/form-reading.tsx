import type { FieldDefinition, FormDefinition, FormSection } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { useTextIn } from "../../texts/use-language.ts";
import { Icon } from "../icons/icon.tsx";
import { holdsAt } from "./condition-at.ts";
import type { Content, ContentPath } from "./content-path.ts";
import { valueAt } from "./content-path.ts";
import styles from "./form-reading.module.css";
import { loneField } from "./lone-field.ts";
import { useValueText } from "./use-value-text.ts";

interface ReadProps {
  readonly content: Content;
  readonly parent: ContentPath;
  readonly fields: readonly FieldDefinition[];
}

type ValueText = ReturnType<typeof useValueText>;

const isRead = (field: FieldDefinition, content: Content, parent: ContentPath, valueText: ValueText): boolean =>
  holdsAt(field.showWhen, content, parent) && valueText(field, valueAt(content, [...parent, field.name])) !== undefined;

const ReadItems = ({
  content,
  path,
  field,
}: {
  readonly content: Content;
  readonly path: ContentPath;
  readonly field: FieldDefinition;
}) => {
  const items = valueAt(content, path);
  if (!Array.isArray(items)) return <ReadFields content={content} parent={path} fields={field.fields ?? []} />;
  return (
    <ol className={styles.items}>
      {items.map((item, index) => (
        <li key={JSON.stringify(item)}>
          <ReadFields content={content} parent={[...path, index]} fields={field.fields ?? []} />
        </li>
      ))}
    </ol>
  );
};

const ReadFields = ({ content, parent, fields }: ReadProps) => {
  const textIn = useTextIn();
  const valueText = useValueText();
  const shown = fields
    .filter((field) => isRead(field, content, parent, valueText))
    .map((field) => ({ field, path: [...parent, field.name], text: valueText(field, valueAt(content, [...parent, field.name])) }));
  return (
    <dl className={styles.fields}>
      {shown.map(({ field, path, text }) => (
        <div key={field.name} className={styles.field} data-voice={field.voice}>
          <dt>
            {field.voice === "client" && <Icon name="quote" size={16} />}
            {textIn(field.label)}
          </dt>
          <dd>{field.fields === undefined ? text : <ReadItems content={content} path={path} field={field} />}</dd>
        </div>
      ))}
    </dl>
  );
};

const ReadSection = ({ section, content }: { readonly section: FormSection; readonly content: Content }) => {
  const lone = loneField(section);
  if (lone === undefined) return <ReadFields content={content} parent={[]} fields={section.fields} />;
  return <ReadItems content={content} path={[lone.name]} field={lone} />;
};

interface FormReadingProps {
  readonly form: FormDefinition;
  readonly content: Content;
  /** The level of the sections' headings on the page. */
  readonly headings?: "h2" | "h3";
}

/** A document for reading: what has been written, under its labels; what has not is left out. */
export const FormReading = ({ form, content, headings: Heading = "h2" }: FormReadingProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const valueText = useValueText();
  const sections = form.sections.filter(({ fields }) => fields.some((field) => isRead(field, content, [], valueText)));
  if (sections.length === 0) return <p>{t("form.nothingWritten")}</p>;
  return (
    <div className={styles.sections}>
      {sections.map((section) => (
        <section key={section.id} className={styles.section}>
          <Heading className={styles.title}>{textIn(section.title)}</Heading>
          <ReadSection section={section} content={content} />
        </section>
      ))}
    </div>
  );
};
