import type { Language, LocalizedText } from "@koonti/core";
import { languageSchema, textIn } from "@koonti/core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** The language spoken now. */
export const useLanguage = (): Language => {
  const { i18n } = useTranslation();
  const known = languageSchema.safeParse(i18n.language);
  return known.success ? known.data : "fi";
};

/** A function that gives a localized text of a package in the language spoken now. */
export const useTextIn = (): ((text: LocalizedText) => string) => {
  const language = useLanguage();
  return useCallback((text: LocalizedText) => textIn(text, language), [language]);
};
