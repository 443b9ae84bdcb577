import { DOCUMENT_KINDS } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { Disclosure } from "../../components/page/disclosure.tsx";
import { RECORDED_KINDS } from "../../documents/recorded-kinds.ts";
import { useTextIn } from "../../texts/use-language.ts";
import styles from "./new-document-menu.module.css";

/** What can be recorded of a client, from any of their pages. */
export const NewDocumentMenu = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  return (
    <div className={styles.menu}>
      <Disclosure
        className={styles.button}
        label={
          <>
            <Icon name="plus" size={18} />
            {t("client.newDocument")}
          </>
        }
      >
        {(close) => (
          <ul className={styles.list}>
            {RECORDED_KINDS.map((kind) => (
              <li key={kind}>
                <Link to="/clients/$clientId/record/$kind" params={{ clientId, kind }} className={styles.link} onClick={close}>
                  {textIn(DOCUMENT_KINDS[kind].title)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
};
