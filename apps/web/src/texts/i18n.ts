import type { Language } from "@koonti/core";
import { languageSchema } from "@koonti/core";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { fi } from "./fi.ts";
import type { TextsLike } from "./texts.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: { app: typeof fi };
  }
}

type Texts = TextsLike<typeof fi>;

const LOADERS: Readonly<Record<Language, () => Promise<Texts>>> = {
  fi: async () => (await import("./fi.ts")).fi,
  sv: async () => (await import("./sv.ts")).sv,
  en: async () => (await import("./en.ts")).en,
};

const STORED = "koonti:language";

/** The language chosen earlier in this browser, else the first of the browser's own that we speak, else Finnish. */
export const firstLanguage = (): Language => {
  const wished = [localStorage.getItem(STORED), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  for (const language of wished) {
    const known = languageSchema.safeParse(language);
    if (known.success) return known.data;
  }
  return "fi";
};

/** Loads a language's texts and speaks it from now on; the choice is kept in this browser. */
export const speak = async (language: Language): Promise<void> => {
  if (!i18next.hasResourceBundle(language, "app")) i18next.addResourceBundle(language, "app", await LOADERS[language]());
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
};

/** Starts the texts. Must be awaited before the first render. */
export const startTexts = async (language: Language): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ["app"],
    defaultNS: "app",
    resources: { [language]: { app: await LOADERS[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
};
