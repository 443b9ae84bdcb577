import type { ClientRecord } from "@koonti/casework";
import { clientFacts, collationOf, latestOf } from "@koonti/casework";
import type { Party } from "@koonti/client-plan";
import { codeLabel, EMPLOYMENT_FORMS, PROFESSIONS, SECTORS } from "@koonti/core";
import type { Worker } from "@koonti/responsible-worker";
import type { CollationColumn } from "@koonti/service-need";
import { useTranslation } from "react-i18next";
import type { IconName } from "../../components/icons/icon.tsx";
import { Icon } from "../../components/icons/icon.tsx";
import { Card } from "../../components/page/card.tsx";
import { useSession } from "../../session/use-session.ts";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./people-card.module.css";

interface PersonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly role: string;
  readonly note?: string | undefined;
  readonly isClients?: boolean;
}

const Person = ({ icon, name, role, note, isClients = false }: PersonProps) => (
  <li className={styles.person} data-clients={isClients}>
    <Icon name={icon} />
    <span className={styles.words}>
      <span className={styles.name}>{name}</span>
      <span className={styles.role}>{role}</span>
    </span>
    {note !== undefined && <span className={styles.note}>{note}</span>}
  </li>
);

const WorkerRow = ({ worker, role }: { readonly worker: Worker; readonly role: string }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { user } = useSession();
  const parts = [role, codeLabel(PROFESSIONS, worker.profession, language), codeLabel(EMPLOYMENT_FORMS, worker.employment, language)];
  const name = worker.userId === user.id ? t("client.you") : worker.name;
  return <Person icon="person" name={name} role={parts.map((part) => part.toLocaleLowerCase(language)).join(", ")} note={worker.unit} />;
};

const isAround = ({ kind }: Party): boolean => kind !== "client";

/** Parties of the plan, and those who have been asked but stand in no plan yet. */
const othersIn = (parties: readonly Party[], columns: readonly CollationColumn[]): readonly CollationColumn[] =>
  columns.filter(
    ({ sector, organisation }) => sector !== "client" && sector !== "social" && !parties.some(({ name }) => name === organisation),
  );

/** Who is around the client: those who answer for the whole, the parties of the plan, those who have been asked. */
export const PeopleCard = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useSession();
  const { ownWorker, pairWorker } = clientFacts(record, today).people;
  const parties = (latestOf(record, "clientPlan")?.content.parties ?? []).filter(isAround);
  const asked = othersIn(parties, collationOf(record).columns);
  const count = parties.length + asked.length + (ownWorker ? 1 : 0) + (pairWorker ? 1 : 0);
  return (
    <Card title={t("client.people.title")} isFlush>
      {count === 0 && <p className={styles.empty}>{t("client.people.empty")}</p>}
      <ul className={styles.list}>
        {ownWorker !== undefined && <WorkerRow worker={ownWorker} role={t("client.ownWorker")} />}
        {pairWorker !== undefined && <WorkerRow worker={pairWorker} role={t("client.pairWorker")} />}
        {parties.map(({ id, kind, name, sector, responsibilities, basis }) => (
          <Person
            key={id}
            icon={kind === "privatePerson" ? "heart" : "people"}
            name={name}
            role={responsibilities.join(", ") || (sector === undefined ? "" : codeLabel(SECTORS, sector, language))}
            note={basis === undefined ? t("client.people.noBasis") : undefined}
            isClients={kind === "privatePerson"}
          />
        ))}
        {asked.map(({ documentId, organisation, sector, participation }) => (
          <Person
            key={documentId}
            icon="envelope"
            name={organisation}
            role={codeLabel(SECTORS, sector, language)}
            note={t(`client.people.${participation}`)}
          />
        ))}
      </ul>
    </Card>
  );
};
