import { isLocalDate } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { readDate, readPartialDate, showDate, showPartialDate } from "../../../texts/show-date.ts";
import type { FieldProps } from "../field-props.ts";
import { useField } from "../use-field.ts";
import { DateInput } from "./date-input.tsx";

/** How dates are read and shown: whole, or where the field allows it also a month or a year. */
export const dateWays = ({ definition: { partial } }: FieldProps) => ({
  read: partial === true ? readPartialDate : readDate,
  show: (value: unknown): string => {
    if (isLocalDate(value)) return showDate(value);
    return partial === true && typeof value === "string" ? showPartialDate(value) : "";
  },
});

/** A calendar date. */
export const DateField = (props: FieldProps) => {
  const { t } = useTranslation();
  const { set, setUnread, help, value, unread, ...field } = useField(props);
  const { read, show } = dateWays(props);
  const change = (text: string): void => {
    const date = read(text);
    set(date);
    setUnread(date !== undefined || text.trim() === "" ? undefined : text);
  };
  const hint = t(props.definition.partial === true ? "form.partialDateHint" : "form.dateHint");
  return <DateInput {...field} hint={help ?? hint} text={unread ?? show(value)} onChange={change} />;
};
