import { useTranslation } from "react-i18next";
import { Textarea } from "suomifi-ui-components";
import type { FieldProps } from "../field-props.ts";
import { given } from "../given.ts";
import { useField } from "../use-field.ts";
import { emptied } from "./text-field.tsx";

/** A counter is shown only where one may come near the limit. */
const COUNTED_UP_TO = 2_000;

const useCounter = ({ definition }: FieldProps) => {
  const { t } = useTranslation();
  if (definition.maxLength === undefined || definition.maxLength > COUNTED_UP_TO) return {};
  return {
    characterLimit: definition.maxLength,
    ariaCharactersRemainingText: (count: number) => t("form.charactersLeft", { count }),
    ariaCharactersExceededText: (count: number) => t("form.charactersOver", { count }),
  };
};

/** Text of many lines; it grows with what is written. */
export const LongTextField = (props: FieldProps) => {
  const { id, value, label, help, requiredText, required, describedBy, status, set } = useField(props);
  const counter = useCounter(props);
  return (
    <Textarea
      id={id}
      labelText={label}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => set(emptied(event.target.value, props))}
      status={status}
      aria-required={required}
      resize="vertical"
      fullWidth
      {...given({ optionalText: requiredText, hintText: help, "aria-describedby": describedBy })}
      {...counter}
    />
  );
};
