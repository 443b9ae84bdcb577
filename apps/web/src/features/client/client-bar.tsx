import type { ClientFacts } from "@koonti/casework";
import { clientFacts } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { useMatchRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../../components/page/page.tsx";
import { Tag } from "../../components/tag/tag.tsx";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { showDate } from "../../texts/show-date.ts";
import styles from "./client-bar.module.css";
import { ClientTabs } from "./client-tabs.tsx";
import { NewDocumentMenu } from "./new-document-menu.tsx";

const Tags = ({ facts }: { readonly facts: ClientFacts }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.tags}>
      {facts.relationshipSince !== undefined && (
        <Tag tone="good" icon="check">
          {t("client.relationshipSince", { date: showDate(facts.relationshipSince) })}
        </Tag>
      )}
      {facts.needsSpecialSupport && <Tag tone="you">{t("client.specialSupport")}</Tag>}
      {facts.protectedIdentity ? (
        <Tag tone="alert" icon="lock">
          {t("client.protected")}
        </Tag>
      ) : (
        <Tag tone="partner">{t("client.notProtected")}</Tag>
      )}
    </div>
  );
};

/** Who answers for the whole, and how to reach the client. A partner does not see the naming, so nothing is said of it to them. */
const Contacts = ({ facts: { people, phone } }: { readonly facts: ClientFacts }) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const isTold = people.ownWorker !== undefined || user.kind === "worker";
  const nameOf = (worker: ClientFacts["people"]["ownWorker"]): string =>
    worker?.userId === user.id ? t("client.you") : (worker?.name ?? t("client.notNamed"));
  return (
    <dl className={styles.contacts}>
      {isTold && (
        <div>
          <dt>{t("client.ownWorker")}</dt>
          <dd>{nameOf(people.ownWorker)}</dd>
        </div>
      )}
      {people.pairWorker !== undefined && (
        <div className={styles.wideOnly}>
          <dt>{t("client.pairWorker")}</dt>
          <dd>{nameOf(people.pairWorker)}</dd>
        </div>
      )}
      {phone !== undefined && (
        <div className={styles.wideOnly}>
          <dt>{t("client.phone")}</dt>
          <dd>{phone}</dd>
        </div>
      )}
    </dl>
  );
};

const Name = ({ name }: { readonly name: string }) => <p className={styles.name}>{name}</p>;

/** On the client's first page the name is the page's own heading. */
const NameAsHeading = ({ name }: { readonly name: string }) => {
  const heading = usePageTitle(name);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.name}>
      {name}
    </h1>
  );
};

/** Who the client is, on every page about them: identity and protection first, then who answers for the whole, then the pages. */
export const ClientBar = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const { record } = useRecord(clientId);
  const { today, user } = useSession();
  const matchRoute = useMatchRoute();
  const facts = clientFacts(record, today);
  const isFirstPage = matchRoute({ to: "/clients/$clientId", params: { clientId } }) !== false;
  const Heading = isFirstPage ? NameAsHeading : Name;
  return (
    <div className={styles.bar}>
      <div className={styles.inner}>
        <div className={styles.identity}>
          <div className={styles.who}>
            <Heading name={facts.name} />
            {facts.birthDate !== undefined && (
              <p className={styles.age}>{t("client.ageAndBirth", { count: facts.age ?? 0, date: showDate(facts.birthDate) })}</p>
            )}
          </div>
          <Tags facts={facts} />
          <Contacts facts={facts} />
          {user.kind === "worker" && <NewDocumentMenu clientId={clientId} />}
        </div>
        <ClientTabs clientId={clientId} />
      </div>
    </div>
  );
};
