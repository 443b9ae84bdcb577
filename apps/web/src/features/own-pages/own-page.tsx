import type { ClientId } from "@koonti/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../../components/page/page.tsx";
import { useSession } from "../../session/use-session.ts";
import styles from "./own-page.module.css";

interface OwnPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page for the client: one column, large text, nothing of the trade. */
export const OwnPage = ({ title, lead, children }: OwnPageProps) => {
  const heading = usePageTitle(title);
  return (
    <div className={styles.page}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
};

/** A part of a client's page with a heading of its own. */
export const OwnCard = ({
  title,
  voice,
  children,
}: {
  readonly title: string;
  readonly voice?: "client";
  readonly children: ReactNode;
}) => (
  <section className={styles.card} data-voice={voice}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** Draws its part for a client who has a record here, and says so to one who has none yet. */
export const WithOwnRecord = ({ children }: { readonly children: (clientId: ClientId) => ReactNode }) => {
  const { t } = useTranslation();
  const { user } = useSession();
  if (user.clientId !== undefined) return children(user.clientId);
  return (
    <OwnPage title={t("ownPages.noneTitle")}>
      <p className={styles.text}>{t("ownPages.noneText")}</p>
    </OwnPage>
  );
};
