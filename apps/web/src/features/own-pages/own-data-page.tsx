import type { AccessLogEntry } from "@koonti/access";
import { GROUND_LABELS } from "@koonti/access";
import type { ClientId } from "@koonti/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { accessLogQuery } from "../../api/queries.ts";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { visitsOf } from "../../record/access-visits.ts";
import { useSession } from "../../session/use-session.ts";
import { showDate } from "../../texts/show-date.ts";
import { finnishDate, showInstantTime } from "../../texts/show-instant.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import styles from "./own-data-page.module.css";
import { OwnCard, OwnPage, WithOwnRecord } from "./own-page.tsx";

const SHOWN_FIRST = 20;

const isGround = (ground: string): ground is keyof typeof GROUND_LABELS => Object.hasOwn(GROUND_LABELS, ground);

const Visit = ({ entry }: { readonly entry: AccessLogEntry }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const textIn = useTextIn();
  const { user } = useSession();
  const isOwn = entry.user.id === user.id;
  return (
    <li className={styles.visit}>
      <b>{isOwn ? t("ownPages.yourself") : entry.user.name}</b>
      <span className={styles.second}>
        {showDate(finnishDate(entry.at))} {t("ownPages.at", { time: showInstantTime(entry.at, language) })}
      </span>
      {!isOwn && (
        <span className={styles.second}>
          {isGround(entry.ground) && t("ownPages.ground", { ground: textIn(GROUND_LABELS[entry.ground]) })}
          {entry.reason !== undefined && `: ${entry.reason}`}
        </span>
      )}
    </li>
  );
};

const OwnData = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  const { data, error } = useQuery(accessLogQuery(clientId));
  const visits = visitsOf(data?.entries ?? []);
  const shown = isWhole ? visits : visits.slice(0, SHOWN_FIRST);
  return (
    <OwnPage title={t("ownPages.dataTitle")} lead={t("ownPages.dataLead")}>
      <FailureNote failure={error} />
      <OwnCard title={t("ownPages.whoHasRead")}>
        <ul className={styles.visits}>
          {shown.map((entry) => (
            <Visit key={entry.id} entry={entry} />
          ))}
        </ul>
        {visits.length > shown.length && (
          <Button variant="secondary" onClick={() => setIsWhole(true)}>
            {t("ownPages.showAll", { count: visits.length })}
          </Button>
        )}
      </OwnCard>
    </OwnPage>
  );
};

/** Who has used the client's data, when and on what ground, for the client to read. */
export const OwnDataPage = () => <WithOwnRecord>{(clientId) => <OwnData clientId={clientId} />}</WithOwnRecord>;
