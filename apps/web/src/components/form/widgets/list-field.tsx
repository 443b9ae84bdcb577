import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAnnounce } from "../../announce/announcer.tsx";
import { Icon } from "../../icons/icon.tsx";
import { fieldId, focusField } from "../field-id.ts";
import type { FieldProps } from "../field-props.ts";
import { useForm } from "../form-context.tsx";
import { addItem, itemsAt, moveItem, newItem, removeItem } from "../list-items.ts";
import { useField } from "../use-field.ts";
import styles from "./group.module.css";
import { ListItem } from "./list-item.tsx";

const keyOf = (item: unknown, index: number): string => {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" ? id : String(index);
};

/** Items that can be added, removed and put in another order, also by keyboard; the focus follows what happened. */
export const ListField = (props: FieldProps) => {
  const { definition, path } = props;
  const { t } = useTranslation();
  const { store, name, complete } = useForm();
  const announce = useAnnounce();
  const addButton = useRef<HTMLButtonElement>(null);
  const { id, label, help, describedBy, requiredText } = useField(props);
  const items = itemsAt(store, path);
  const itemName = (index: number): string => t("form.itemName", { label, number: index + 1 });
  const later = (act: () => void): void => void requestAnimationFrame(act);
  const add = (): void => {
    addItem(store, path, newItem(definition));
    store.update(complete);
    announce(t("form.itemAdded", { label: itemName(items.length) }));
    later(() => focusField(name, [...path, items.length]));
  };
  const remove = (index: number): void => {
    removeItem(store, path, index);
    announce(t("form.itemRemoved", { label: itemName(index) }));
    later(() => addButton.current?.focus());
  };
  const move = (from: number, to: number): void => {
    moveItem(store, path, from, to);
    announce(t("form.itemMoved", { label: itemName(to) }));
    later(() => focusField(name, [...path, to]));
  };
  return (
    <fieldset id={`${id}-box`} className={styles.group} aria-describedby={describedBy}>
      <legend className={styles.legend}>
        {label}
        {requiredText !== undefined && <> ({requiredText})</>}
      </legend>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {items.length === 0 && <p className={styles.empty}>{t("form.emptyList")}</p>}
      {items.map((item, index) => (
        <ListItem
          key={keyOf(item, index)}
          id={fieldId(name, [...path, index])}
          definition={definition}
          path={[...path, index]}
          name={itemName(index)}
          onRemove={() => remove(index)}
          onUp={index === 0 ? undefined : () => move(index, index - 1)}
          onDown={index === items.length - 1 ? undefined : () => move(index, index + 1)}
        />
      ))}
      <button ref={addButton} id={id} type="button" className={styles.add} onClick={add}>
        <Icon name="plus" size={16} />
        {t("form.addItem", { label })}
      </button>
    </fieldset>
  );
};
