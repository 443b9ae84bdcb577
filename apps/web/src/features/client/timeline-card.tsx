import type { ClientRecord, DocumentKind, RecordDocument, TimelineEntry } from "@koonti/casework";
import { DOCUMENT_KINDS, timelineOf } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chips } from "../../components/filter/chips.tsx";
import type { IconName } from "../../components/icons/icon.tsx";
import { Icon } from "../../components/icons/icon.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { Card } from "../../components/page/card.tsx";
import { Tag } from "../../components/tag/tag.tsx";
import { useSession } from "../../session/use-session.ts";
import { showNearDate, showTimeOfDay } from "../../texts/show-date.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import { clientsWordsIn, summaryOf } from "./event-summary.ts";
import styles from "./timeline-card.module.css";

const ICONS: Readonly<Partial<Record<DocumentKind, IconName>>> = {
  contact: "speech",
  initiation: "flag",
  urgencyAssessment: "warning",
  sectorAssessment: "envelope",
  planAnswer: "speech",
  assignment: "person",
  clientPlan: "check",
};

/** Kinds that are filtered together. */
const FILTERS = {
  contacts: ["contact", "initiation"],
  assessments: ["urgencyAssessment", "sectorAssessment", "serviceNeedAssessment"],
  plans: ["clientPlan", "planAnswer", "decision", "serviceStart"],
} as const satisfies Readonly<Record<string, readonly DocumentKind[]>>;

type Filter = keyof typeof FILTERS | "all";

const isIn = (filter: Filter, kind: DocumentKind): boolean =>
  filter === "all" || (FILTERS[filter] as readonly DocumentKind[]).includes(kind);

interface EventProps {
  readonly clientId: ClientId;
  readonly entry: TimelineEntry;
  readonly document: RecordDocument | undefined;
}

const Event = ({ clientId, entry, document }: EventProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const textIn = useTextIn();
  const { user } = useSession();
  const summary = document === undefined ? undefined : summaryOf(document, language);
  const words = document === undefined ? undefined : clientsWordsIn(document);
  return (
    <li className={styles.event}>
      <p className={styles.when}>
        {showNearDate(entry.on, language)}
        {entry.at !== undefined && (
          <span className={styles.at}>{t("client.timeline.at", { time: showTimeOfDay(entry.at, language) })}</span>
        )}
      </p>
      <span className={styles.mark}>
        <Icon name={ICONS[entry.kind] ?? "document"} size={16} />
      </span>
      <div className={styles.what}>
        <p>
          <Link to="/clients/$clientId/documents/$documentId" params={{ clientId, documentId: entry.documentId }} className={styles.title}>
            {textIn(DOCUMENT_KINDS[entry.kind].title)}
          </Link>{" "}
          <span className={styles.by}>{document?.author.userId === user.id ? t("client.you") : entry.writtenBy}</span>{" "}
          {entry.status === "draft" && <Tag tone="neutral">{t("client.timeline.draft")}</Tag>}
          {entry.status === "corrected" && <Tag tone="neutral">{t("client.timeline.corrected")}</Tag>}
        </p>
        {summary !== undefined && <p className={styles.summary}>{summary}</p>}
        {words !== undefined && (
          <blockquote className={styles.words}>
            <ClientWords>{words}</ClientWords>
          </blockquote>
        )}
      </div>
    </li>
  );
};

/** What has happened, newest first, in the client's words where they have been recorded. */
export const TimelineCard = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>("all");
  const entries = timelineOf(record);
  const countOf = (one: Filter): number => entries.filter(({ kind }) => isIn(one, kind)).length;
  const options = (["all", "contacts", "assessments", "plans"] as const).map((value) => ({
    value,
    text: t(`client.timeline.filter.${value}`),
    count: countOf(value),
  }));
  return (
    <Card
      title={t("client.timeline.title")}
      aside={<Chips label={t("client.timeline.filterLabel")} options={options} chosen={filter} onChoose={setFilter} />}
    >
      {entries.length === 0 && <p>{t("client.timeline.empty")}</p>}
      <ol className={styles.list}>
        {entries
          .filter(({ kind }) => isIn(filter, kind))
          .map((entry) => (
            <Event
              key={entry.documentId}
              clientId={record.client.id}
              entry={entry}
              document={record.documents.find(({ id }) => id === entry.documentId)}
            />
          ))}
      </ol>
    </Card>
  );
};
