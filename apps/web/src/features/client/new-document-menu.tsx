import { DOCUMENT_KINDS } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { Disclosure } from "../../components/page/disclosure.tsx";
import { RECORDED_GROUPS } from "../../documents/recorded-kinds.ts";
import { useTextIn } from "../../texts/use-language.ts";
import styles from "./new-document-menu.module.css";

interface KindGroupProps {
  readonly group: keyof typeof RECORDED_GROUPS;
  readonly clientId: ClientId;
  readonly onChosen: () => void;
}

const KindGroup = ({ group, clientId, onChosen }: KindGroupProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const id = useId();
  return (
    <div>
      <p id={id} className={styles.group}>
        {t(`client.newDocumentGroup.${group}`)}
      </p>
      <ul className={styles.list} aria-labelledby={id}>
        {RECORDED_GROUPS[group].map((kind) => (
          <li key={kind}>
            <Link to="/clients/$clientId/record/$kind" params={{ clientId, kind }} className={styles.link} onClick={onChosen}>
              {textIn(DOCUMENT_KINDS[kind].title)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What can be recorded of a client, from any of their pages. */
export const NewDocumentMenu = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation();
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
          <div className={styles.groups}>
            <KindGroup group="documents" clientId={clientId} onChosen={close} />
            <KindGroup group="events" clientId={clientId} onChosen={close} />
          </div>
        )}
      </Disclosure>
    </div>
  );
};
