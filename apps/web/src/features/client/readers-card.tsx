import type { AccessLogEntry } from "@koonti/access";
import { GROUND_LABELS } from "@koonti/access";
import type { ClientId } from "@koonti/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { accessLogQuery } from "../../api/queries.ts";
import { Card } from "../../components/page/card.tsx";
import { Tag } from "../../components/tag/tag.tsx";
import { visitsOf } from "../../record/access-visits.ts";
import { useSession } from "../../session/use-session.ts";
import { showNearDate } from "../../texts/show-date.ts";
import { finnishDate, showInstantTime } from "../../texts/show-instant.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import styles from "./readers-card.module.css";

const SHOWN_AT_FIRST = 5;

const isGround = (ground: string): ground is keyof typeof GROUND_LABELS => Object.hasOwn(GROUND_LABELS, ground);

const Reader = ({ entry }: { readonly entry: AccessLogEntry }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const textIn = useTextIn();
  const { user } = useSession();
  return (
    <li className={styles.reader}>
      <span className={styles.when}>
        {showNearDate(finnishDate(entry.at), language)}{" "}
        <span className={styles.time}>{t("client.timeline.at", { time: showInstantTime(entry.at, language) })}</span>
      </span>
      <span>
        <span className={styles.name}>{entry.user.id === user.id ? t("client.you") : entry.user.name}</span>
        {entry.reason !== undefined && <span className={styles.reason}>{entry.reason}</span>}
      </span>
      {isGround(entry.ground) && (
        <Tag tone={entry.ground === "otherTask" ? "attention" : "neutral"}>{textIn(GROUND_LABELS[entry.ground])}</Tag>
      )}
    </li>
  );
};

/** Who has used the client's data, when and on what ground; the client sees the same. */
export const ReadersCard = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { data, isError } = useQuery(accessLogQuery(clientId));
  const visits = visitsOf(data?.entries ?? []);
  const shown = isWhole ? visits : visits.slice(0, SHOWN_AT_FIRST);
  return (
    <Card title={t("client.readers.title")} isFlush>
      {isError && <p className={styles.foot}>{t("client.readers.failed")}</p>}
      <ul className={styles.list}>
        {shown.map((entry) => (
          <Reader key={entry.id} entry={entry} />
        ))}
      </ul>
      {visits.length > shown.length && (
        <button type="button" className={styles.all} onClick={() => setWhole(true)}>
          {t("client.readers.all", { count: visits.length })}
        </button>
      )}
      <p className={styles.foot}>{t("client.readers.sameForClient")}</p>
    </Card>
  );
};
