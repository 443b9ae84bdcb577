import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../components/icons/icon.tsx";
import { Disclosure } from "../components/page/disclosure.tsx";
import { useIsPhone } from "../components/page/use-is-phone.ts";
import { useSession } from "../session/use-session.ts";
import { useLanguage, useTextIn } from "../texts/use-language.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { Person, SignOutButton } from "./person.tsx";
import { ProductMark } from "./product-mark.tsx";
import { SearchButton } from "./search-button.tsx";
import styles from "./top-bar.module.css";

const Tools = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.tools}>
      <Disclosure
        className={styles.language}
        label={
          <>
            <span className="visually-hidden">{t("frame.language")}: </span>
            {language.toUpperCase()}
            <Icon name="caret" size={16} />
          </>
        }
      >
        {(close) => <LanguageChoice onChosen={close} />}
      </Disclosure>
      <Disclosure label={<Person />}>{() => <SignOutButton />}</Disclosure>
    </div>
  );
};

const PhoneMenu = () => {
  const { t } = useTranslation();
  return (
    <Disclosure
      className={styles.menu}
      panelClassName={styles.menuPanel}
      label={
        <>
          <Icon name="menu" size={26} />
          <span className="visually-hidden">{t("frame.menu")}</span>
        </>
      }
    >
      {(close) => (
        <>
          <Person />
          <LanguageChoice onChosen={close} />
          <SignOutButton />
        </>
      )}
    </Disclosure>
  );
};

/** The bar on top of every page: product, county, search, language, person. */
export const TopBar = () => {
  const isPhone = useIsPhone();
  const textIn = useTextIn();
  const { county, user } = useSession();
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.product}>
        <ProductMark />
        Koonti
      </Link>
      <span className={styles.county}>{textIn(county.name)}</span>
      <div className={styles.search}>{user.kind === "worker" && <SearchButton />}</div>
      {isPhone ? <PhoneMenu /> : <Tools />}
    </header>
  );
};
