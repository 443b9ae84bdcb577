import type { FieldDefinition } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../texts/use-language.ts";
import { valueText } from "./value-text.ts";

/** A function that gives a field's value in words of the language spoken now. */
export const useValueText = (): ((definition: FieldDefinition, value: unknown) => string | undefined) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = { yes: t("form.yes"), no: t("form.no") };
  return (definition, value) => valueText(definition, value, { language, words });
};
