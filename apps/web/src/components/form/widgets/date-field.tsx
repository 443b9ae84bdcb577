import { useTranslation } from "react-i18next";
import type { FieldProps } from "../field-props.ts";
import { useField } from "../use-field.ts";
import { DateInput } from "./date-input.tsx";

/** A calendar date. */
export const DateField = (props: FieldProps) => {
  const { t } = useTranslation();
  const { set, setUnread, help, ...field } = useField(props);
  return (
    <DateInput
      {...field}
      hint={help ?? t("form.dateHint")}
      onChange={(date, unread) => {
        set(date);
        setUnread(unread);
      }}
    />
  );
};
