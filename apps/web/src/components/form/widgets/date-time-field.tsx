import { parseLocalDateTime } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { TextInput } from "suomifi-ui-components";
import { readDate, readTime, showDate, showTimeOfDay } from "../../../texts/show-date.ts";
import { useLanguage } from "../../../texts/use-language.ts";
import type { FieldProps } from "../field-props.ts";
import { useField } from "../use-field.ts";
import { DateInput } from "./date-input.tsx";
import styles from "./date-time-field.module.css";

interface Halves {
  readonly date: string;
  readonly time: string;
}

const GAP = " | ";

const halvesOf = (value: unknown, unread: string | undefined, language: "fi" | "sv" | "en"): Halves => {
  if (unread !== undefined) {
    const [date = "", time = ""] = unread.split(GAP);
    return { date, time };
  }
  const parsed = typeof value === "string" ? parseLocalDateTime(value) : undefined;
  if (!parsed?.ok) return { date: "", time: "" };
  return {
    date: showDate(parsed.value.slice(0, 10) as Parameters<typeof showDate>[0]),
    time: showTimeOfDay(parsed.value.slice(11), language),
  };
};

/** A date and a time of day, as the clock in Finland shows them. One half alone is kept until the other comes. */
export const DateTimeField = (props: FieldProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, value, unread, label, help, required, requiredText, describedBy, status, set, setUnread } = useField(props);
  const halves = halvesOf(value, unread, language);
  const change = (next: Halves): void => {
    const [date, time] = [readDate(next.date), readTime(next.time)];
    const isWhole = date !== undefined && time !== undefined;
    set(isWhole ? `${date}T${time}` : undefined);
    setUnread(isWhole || (next.date + next.time).trim() === "" ? undefined : `${next.date}${GAP}${next.time}`);
  };
  return (
    <fieldset className={styles.whole} aria-describedby={describedBy}>
      <legend className={styles.label}>
        {label}
        {requiredText !== undefined && <span className={styles.optional}> ({requiredText})</span>}
      </legend>
      <p className={styles.hint}>{help ?? t("form.dateHint")}</p>
      <div className={styles.halves}>
        <DateInput
          id={id}
          label={label}
          labelMode="hidden"
          hint={undefined}
          required={required}
          value={readDate(halves.date)}
          unread={readDate(halves.date) === undefined && halves.date !== "" ? halves.date : undefined}
          status={status}
          onChange={(date, text) => change({ ...halves, date: date === undefined ? (text ?? "") : showDate(date) })}
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
