import { useTranslation } from "react-i18next";
import type { FieldProps } from "../field-props.ts";
import { useField } from "../use-field.ts";
import { RadioChoice } from "./radio-choice.tsx";

/** Yes or no; neither means that it has not been recorded. */
export const YesNoField = (props: FieldProps) => {
  const { t } = useTranslation();
  const { value, set } = useField(props);
  const chosen = typeof value === "boolean" ? String(value) : undefined;
  return (
    <RadioChoice
      {...props}
      options={[
        { value: "true", text: t("form.yes") },
        { value: "false", text: t("form.no") },
      ]}
      chosen={chosen}
      onChoose={(next) => set(next === undefined ? undefined : next === "true")}
      inRow
    />
  );
};
