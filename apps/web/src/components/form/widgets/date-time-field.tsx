import type { Language } from "@koonti/core";
import { dateOf, parseLocalDateTime, timeOf } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { TextInput } from "suomifi-ui-components";
import { readDate, readTime, showDate, showTimeOfDay } from "../../../texts/show-date.ts";
import { useLanguage } from "../../../texts/use-language.ts";
import type { FieldProps } from "../field-props.ts";
import { useField } from "../use-field.ts";
import { dateWays } from "./date-field.tsx";
import { DateInput } from "./date-input.tsx";
import styles from "./date-time-field.module.css";

interface Halves {
  readonly date: string;
  readonly time: string;
}

const GAP = " | ";

type Ways = ReturnType<typeof dateWays>;

const halvesOf = (value: unknown, unread: string | undefined, language: Language, { show }: Ways): Halves => {
  if (unread !== undefined) {
    const [date = "", time = ""] = unread.split(GAP);
    return { date, time };
  }
  const parsed = typeof value === "string" ? parseLocalDateTime(value) : undefined;
  if (!parsed?.ok) return { date: show(value), time: "" };
  return { date: showDate(dateOf(parsed.value)), time: showTimeOfDay(timeOf(parsed.value), language) };
};

/** What the two halves come to; a date alone is enough where the field says so. */
const momentFrom = ({ date, time }: Halves, isPartial: boolean, { read }: Ways): string | undefined => {
  if (isPartial && time.trim() === "") return read(date);
  const [day, clock] = [readDate(date), readTime(time)];
  return day !== undefined && clock !== undefined ? `${day}T${clock}` : undefined;
};

/** A date and a time of day, as the clock in Finland shows them. One half alone is kept until the other comes. */
export const DateTimeField = (props: FieldProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, value, unread, label, help, required, requiredText, describedBy, status, set, setUnread } = useField(props);
  const ways = dateWays(props);
  const isPartial = props.definition.partial === true;
  const halves = halvesOf(value, unread, language, ways);
  const change = (next: Halves): void => {
    const moment = momentFrom(next, isPartial, ways);
    set(moment);
    setUnread(moment !== undefined || (next.date + next.time).trim() === "" ? undefined : `${next.date}${GAP}${next.time}`);
  };
  return (
    <fieldset className={styles.whole} aria-describedby={describedBy}>
      <legend className={styles.label}>
        {label}
        {requiredText !== undefined && <span className={styles.optional}> ({requiredText})</span>}
      </legend>
      <p className={styles.hint}>{help ?? t(isPartial ? "form.partialDateHint" : "form.dateHint")}</p>
      <div className={styles.halves}>
        <DateInput
          id={id}
          label={label}
          labelMode="hidden"
          hint={undefined}
          required={required}
          text={halves.date}
          status={status}
          onChange={(date) => change({ ...halves, date })}
        />
        <span aria-hidden="true">{t("form.clock")}</span>
        <TextInput
          id={`${id}-time`}
          labelText={`${t("form.timeLabel")}: ${label}`}
          labelMode="hidden"
          value={halves.time}
          onChange={(text) => change({ ...halves, time: String(text ?? "") })}
          status={status}
          autoComplete="off"
          fullWidth
        />
      </div>
    </fieldset>
  );
};
