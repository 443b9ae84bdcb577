import type { FieldProps } from "../field-props.ts";
import { NestedFields } from "../nested-fields.tsx";
import { useField } from "../use-field.ts";
import styles from "./group.module.css";

/** Fields that belong together under one name. */
export const GroupField = (props: FieldProps) => {
  const { id, label, help, describedBy } = useField(props);
  return (
    <fieldset id={`${id}-box`} className={styles.group} aria-describedby={describedBy}>
      <legend className={styles.legend}>{label}</legend>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <NestedFields fields={props.definition.fields ?? []} parent={props.path} />
    </fieldset>
  );
};
