import type { FieldDefinition } from "@koonti/core";
import { useTranslation } from "react-i18next";
import type { IconName } from "../../icons/icon.tsx";
import { Icon } from "../../icons/icon.tsx";
import { annotationsAt } from "../annotation.ts";
import { FieldNotes } from "../field-notes.tsx";
import type { FieldProps } from "../field-props.ts";
import { useForm } from "../form-context.tsx";
import { NestedFields } from "../nested-fields.tsx";
import styles from "./group.module.css";
import { LongTextField } from "./long-text-field.tsx";

interface ListItemProps extends FieldProps {
  readonly id: string;
  readonly name: string;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: (() => void) | undefined;
}

const Tool = ({ icon, label, onPress }: ToolProps) => (
  <button type="button" className={styles.tool} onClick={onPress} disabled={onPress === undefined} aria-label={label} title={label}>
    <Icon name={icon} size={18} />
  </button>
);

const textItem = ({ fields: _, showWhen: __, requiredWhen: ___, help: ____, ...definition }: FieldDefinition): FieldDefinition => ({
  ...definition,
  widget: "longText",
});

/** One item of a list with its own tools. */
export const ListItem = ({ id, definition, path, name, onRemove, onUp, onDown }: ListItemProps) => {
  const { t } = useTranslation();
  const { findings, faults } = useForm();
  return (
    <fieldset id={`${id}-box`} className={styles.item} aria-labelledby={`${id}-name`}>
      <div className={styles.head}>
        <span id={`${id}-name`} className={styles.name}>
          {name}
        </span>
        <span className={styles.tools}>
          <Tool icon="up" label={t("form.moveUp", { label: name })} onPress={onUp} />
          <Tool icon="down" label={t("form.moveDown", { label: name })} onPress={onDown} />
          <Tool icon="trash" label={t("form.removeItem", { label: name })} onPress={onRemove} />
        </span>
      </div>
      {definition.fields === undefined ? (
        <LongTextField definition={textItem(definition)} path={path} />
      ) : (
        <NestedFields fields={definition.fields} parent={path} />
      )}
      <FieldNotes
        id={id}
        findings={annotationsAt(findings, path, true)}
        faults={annotationsAt(faults, path, true)}
        origins={[]}
        unread={undefined}
      />
    </fieldset>
  );
};
