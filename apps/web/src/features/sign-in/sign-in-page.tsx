import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, InlineAlert } from "suomifi-ui-components";
import { returnPath } from "../../auth/return-path.ts";
import { startSignIn } from "../../auth/sign-in.ts";
import { usePageTitle } from "../../components/page/page.tsx";
import { LanguageChoice } from "../../frame/language-choice.tsx";
import { ProductMark } from "../../frame/product-mark.tsx";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./sign-in-page.module.css";

type Trouble = "failed" | "unreachable";

interface SignInPageProps {
  /** What went wrong in the attempt before. */
  readonly trouble?: Trouble;
}

/** The first page: what this is, in which language, and one button. */
export const SignInPage = ({ trouble: first }: SignInPageProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = usePageTitle(t("signIn.signIn"));
  const [trouble, setTrouble] = useState(first);
  const [isLeaving, setLeaving] = useState(false);
  const signIn = async (): Promise<void> => {
    setLeaving(true);
    try {
      await startSignIn(returnPath(), language);
    } catch {
      setTrouble("unreachable");
      setLeaving(false);
    }
  };
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <ProductMark size={56} />
        <h1 ref={heading} tabIndex={-1}>
          {t("signIn.title")}
        </h1>
        <p className={styles.lead}>{t("signIn.lead")}</p>
        <p className={styles.text}>{t("signIn.text")}</p>
        {trouble !== undefined && <InlineAlert status="error">{t(`signIn.${trouble}`)}</InlineAlert>}
        <Button fullWidth onClick={() => void signIn()} aria-disabled={isLeaving}>
          {t("signIn.signIn")}
        </Button>
        <nav className={styles.languages} aria-label={t("signIn.language")}>
          <LanguageChoice />
        </nav>
      </div>
    </main>
  );
};
