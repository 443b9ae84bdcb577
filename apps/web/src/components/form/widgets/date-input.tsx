import type { Language } from "@koonti/core";
import { type ReactNode, useEffect, useState } from "react";
import { DateInput as SuomifiDateInput } from "suomifi-ui-components";
import { useLanguage } from "../../../texts/use-language.ts";
import { given } from "../given.ts";

interface DateInputProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint: string | undefined;
  /** Hidden where the words stand above more than this field. */
  readonly labelMode?: "visible" | "hidden";
  readonly requiredText?: string | undefined;
  readonly required?: boolean;
  /** The date as it is written. */
  readonly text: string;
  readonly status?: "default" | "error";
  readonly describedBy?: string | undefined;
  readonly onChange: (text: string) => void;
}

/** Whether the library speaks the language already: it begins in Finnish, and words its button only when the date comes after that. */
const useIsSpoken = (language: Language): boolean => {
  const [spoken, setSpoken] = useState<Language>("fi");
  useEffect(() => setSpoken(language), [language]);
  return spoken === language;
};

/** A calendar date as people write it, with a calendar beside; the library's picker is loaded with it. */
export const DateInput = (props: DateInputProps) => {
  const language = useLanguage();
  const isSpoken = useIsSpoken(language);
  return (
    <SuomifiDateInput
      key={language}
      id={props.id}
      labelText={props.label}
      labelMode={props.labelMode ?? "visible"}
      language={language}
      datePickerEnabled
      fullWidth
      value={isSpoken ? props.text : ""}
      onChange={({ value }) => props.onChange(value)}
      status={props.status ?? "default"}
      {...given({
        optionalText: props.requiredText,
        hintText: props.hint,
        "aria-describedby": props.describedBy,
        "aria-required": props.required,
      })}
    />
  );
};
