import { TextInput } from "suomifi-ui-components";
import type { FieldProps } from "../field-props.ts";
import { given } from "../given.ts";
import { useField } from "../use-field.ts";

/** A whole number, written as text so that half of one is not lost. */
export const NumberField = (props: FieldProps) => {
  const { id, value, unread, label, help, requiredText, required, describedBy, status, set, setUnread } = useField(props);
  const change = (text: string): void => {
    const isNumber = /^-?\d+$/.test(text.trim());
    set(isNumber ? Number(text) : undefined);
    setUnread(isNumber || text.trim() === "" ? undefined : text);
  };
  return (
    <TextInput
      id={id}
      labelText={label}
      value={unread ?? (typeof value === "number" ? String(value) : "")}
      onChange={(text) => change(String(text ?? ""))}
      status={status}
      aria-required={required}
      inputMode="numeric"
      {...given({ optionalText: requiredText, hintText: help, "aria-describedby": describedBy })}
    />
  );
};
