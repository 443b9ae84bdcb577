import { useTranslation } from "react-i18next";
import type { FieldProps } from "../field-props.ts";
import { useField, useOptions } from "../use-field.ts";
import styles from "./choice.module.css";
import { OpenCodeField } from "./open-code-field.tsx";
import { RadioChoice } from "./radio-choice.tsx";

const IN_SIGHT_UP_TO = 6;

const SelectChoice = (props: FieldProps) => {
  const { t } = useTranslation();
  const options = useOptions(props);
  const { id, value, label, help, requiredText, required, describedBy, status, set } = useField(props);
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
        {requiredText !== undefined && <span className={styles.optional}> ({requiredText})</span>}
      </label>
      {help !== undefined && (
        <span className={styles.hint} id={`${id}-hint`}>
          {help}
        </span>
      )}
      <select
        id={id}
        className={`${styles.select} ${status === "error" ? styles.invalid : ""}`}
        value={typeof value === "string" ? value : ""}
        onChange={(event) => set(event.target.value === "" ? undefined : event.target.value)}
        aria-describedby={[help === undefined ? undefined : `${id}-hint`, describedBy].filter(Boolean).join(" ") || undefined}
        aria-required={required}
        aria-invalid={status === "error"}
      >
        <option value="">{t("form.chooseOne")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
};

/** One of several: in sight while they are few, else behind a list. */
export const ChoiceField = (props: FieldProps) => {
  const options = useOptions(props);
  const { value, set } = useField(props);
  if (options.length === 0 && props.definition.widget === "code") return <OpenCodeField {...props} />;
  if (options.length > IN_SIGHT_UP_TO) return <SelectChoice {...props} />;
  return <RadioChoice {...props} options={options} chosen={typeof value === "string" ? value : undefined} onChoose={set} />;
};
