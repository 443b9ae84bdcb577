import type { FieldDefinition } from "@koonti/core";
import { Field } from "./field.tsx";
import styles from "./field-list.module.css";
import type { FieldListProps } from "./nested-fields.tsx";

/** Whether a field and the next are the two voices on one thing; they stand side by side, the client's first. */
const isPair = (one: FieldDefinition | undefined, next: FieldDefinition | undefined): boolean =>
  one?.voice === "client" && next?.voice === "professional";

const rowsOf = (fields: readonly FieldDefinition[]): readonly (readonly FieldDefinition[])[] => {
  const rows: FieldDefinition[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.length === 1 && isPair(last[0], field)) last.push(field);
    else rows.push([field]);
  }
  return rows;
};

/** Fields one under another, the two voices on one thing side by side. */
export const FieldList = ({ fields, parent }: FieldListProps) => (
  <div className={styles.list}>
    {rowsOf(fields).map((row) => (
      <div key={row.map(({ name }) => name).join("-")} className={row.length > 1 ? styles.voices : styles.single}>
        {row.map((definition) => (
          <Field key={definition.name} definition={definition} path={[...parent, definition.name]} />
        ))}
      </div>
    ))}
  </div>
);
