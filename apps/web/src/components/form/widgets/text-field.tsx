import { TextInput } from "suomifi-ui-components";
import type { FieldProps } from "../field-props.ts";
import { given } from "../given.ts";
import { useField } from "../use-field.ts";
import styles from "./text-field.module.css";

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** What an emptied text becomes: an item of a list stays as an empty text, any other member goes away. */
export const emptied = (text: string, { path }: FieldProps): string | undefined =>
  text !== "" || typeof path.at(-1) === "number" ? text : undefined;

/** A field is about as wide as what is written in it. */
const widthOf = (maxLength: number | undefined): string => {
  if (maxLength === undefined || maxLength > 120) return styles.wide ?? "";
  return (maxLength <= 40 ? styles.narrow : styles.middle) ?? "";
};

/** One line of text. */
export const TextField = (props: FieldProps) => {
  const { id, value, label, help, requiredText, required, describedBy, status, set } = useField(props);
  return (
    <TextInput
      id={id}
      labelText={label}
      value={asText(value)}
      onChange={(text) => set(emptied(String(text ?? ""), props))}
      status={status}
      aria-required={required}
      fullWidth
      className={widthOf(props.definition.maxLength)}
      {...given({
        optionalText: requiredText,
        hintText: help,
        "aria-describedby": describedBy,
        maxLength: props.definition.maxLength,
      })}
    />
  );
};
