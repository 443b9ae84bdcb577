import type { User } from "@koonti/access";
import { codeLabel, EMPLOYMENT_FORMS, PROFESSIONS, SECTORS } from "@koonti/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { signOut } from "../auth/sign-in.ts";
import { Dialog } from "../components/dialog/dialog.tsx";
import { clearLocalCopies, countLocalCopies } from "../drafts/local-copy.ts";
import { useSession } from "../session/use-session.ts";
import { useLanguage } from "../texts/use-language.ts";
import styles from "./person.module.css";

/** What the person is here: profession and form of employment, or the organisation, in small letters as in a sentence. */
const roleOf = ({ kind, profession, employment, organisation, sector }: User, language: string): string => {
  const parts = [
    profession === undefined ? undefined : codeLabel(PROFESSIONS, profession, language),
    employment === undefined ? undefined : codeLabel(EMPLOYMENT_FORMS, employment, language),
  ].filter((part) => part !== undefined);
  if (kind === "partner" && organisation !== undefined) return organisation;
  if (parts.length > 0) return parts.map((part) => part.toLocaleLowerCase(language)).join(", ");
  return sector === undefined ? "" : codeLabel(SECTORS, sector, language);
};

/** The signed-in person's name and role. */
export const Person = () => {
  const { user } = useSession();
  const language = useLanguage();
  return (
    <span className={styles.person}>
      <span className={styles.name}>{user.name}</span>
      <span className={styles.role}>{roleOf(user, language)}</span>
    </span>
  );
};

const leave = (): void => {
  clearLocalCopies();
  void signOut();
};

/** Signs out; warns first when something has not been saved. */
export const SignOutButton = () => {
  const { t } = useTranslation();
  const [unsaved, setUnsaved] = useState(0);
  const ask = (): void => {
    const count = countLocalCopies();
    if (count === 0) leave();
    else setUnsaved(count);
  };
  return (
    <>
      <button type="button" className={styles.signOut} onClick={ask}>
        {t("frame.signOut")}
      </button>
      {unsaved > 0 && (
        <Dialog
          title={t("frame.unsavedTitle")}
          onClose={() => setUnsaved(0)}
          actions={
            <>
              <Button onClick={() => setUnsaved(0)}>{t("frame.stay")}</Button>
              <Button variant="secondary" onClick={leave}>
                {t("frame.signOutAnyway")}
              </Button>
            </>
          }
        >
          <p>{t("frame.unsavedText", { count: unsaved })}</p>
        </Dialog>
      )}
    </>
  );
};
