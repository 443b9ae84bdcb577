import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { RadioButton, RadioButtonGroup } from "suomifi-ui-components";
import type { FieldProps } from "../field-props.ts";
import { given } from "../given.ts";
import { useField } from "../use-field.ts";
import styles from "./choice.module.css";

interface RadioChoiceProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly text: ReactNode }[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  /** Side by side where the options are short. */
  readonly inRow?: boolean;
}

/** One of a few, all in sight; a choice can be taken back, since "not recorded" is a state of its own. */
export const RadioChoice = ({ options, chosen, onChoose, inRow = false, ...field }: RadioChoiceProps) => {
  const { t } = useTranslation();
  const { id, label, help, requiredText, describedBy } = useField(field);
  return (
    <div className={styles.choice} id={`${id}-box`}>
      <RadioButtonGroup
        id={id}
        name={id}
        labelText={label}
        value={chosen ?? ""}
        onChange={onChoose}
        {...given({
          optionalText: requiredText,
          groupHintText: help,
          "aria-describedby": describedBy,
          className: inRow ? styles.row : undefined,
        })}
      >
        {options.map(({ value, text }) => (
          <RadioButton key={value} value={value}>
            {text}
          </RadioButton>
        ))}
      </RadioButtonGroup>
      {chosen !== undefined && field.definition.required !== true && (
        <button type="button" className={styles.clear} onClick={() => onChoose(undefined)}>
          {t("form.clear")}
          <span className="visually-hidden">: {label}</span>
        </button>
      )}
    </div>
  );
};
