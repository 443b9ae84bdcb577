import type { Language } from "@koonti/core";
import { LANGUAGES } from "@koonti/core";
import { Icon } from "../components/icons/icon.tsx";
import { speak } from "../texts/i18n.ts";
import { useLanguage } from "../texts/use-language.ts";
import styles from "./language-choice.module.css";

/** Languages by their own names, so that everyone finds theirs. */
const NAMES: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** The languages one under another; the one spoken now is marked. */
export const LanguageChoice = ({ onChosen }: { readonly onChosen?: () => void }) => {
  const spoken = useLanguage();
  const choose = async (language: Language): Promise<void> => {
    await speak(language);
    onChosen?.();
  };
  return (
    <ul className={styles.list}>
      {LANGUAGES.map((language) => (
        <li key={language}>
          <button
            type="button"
            lang={language}
            className={styles.language}
            aria-current={language === spoken ? "true" : undefined}
            onClick={() => void choose(language)}
          >
            {NAMES[language]}
            {language === spoken && <Icon name="check" size={16} />}
          </button>
        </li>
      ))}
    </ul>
  );
};
