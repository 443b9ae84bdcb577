import type { RecordDocument } from "@koonti/casework";
import { codeLabel, SECTORS } from "@koonti/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DueMark } from "../../../components/due/due-mark.tsx";
import { useNeedName } from "../../../components/need/need-name.ts";
import { FailureNote } from "../../../components/page/failure-note.tsx";
import { Tag } from "../../../components/tag/tag.tsx";
import { useSession } from "../../../session/use-session.ts";
import { showDate } from "../../../texts/show-date.ts";
import { useLanguage } from "../../../texts/use-language.ts";
import styles from "./sector-row.module.css";
import { useMarkStayedAway } from "./use-mark-stayed-away.ts";

type SectorDocument = RecordDocument<"sectorAssessment">;

const Who = ({ document }: { readonly document: SectorDocument }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sector, organisation, author } = document.content;
  if (sector === "client") return <h3 className={styles.client}>{t("collation.client")}</h3>;
  return (
    <>
      <h3>{organisation}</h3>
      <p className={styles.second}>
        {[codeLabel(SECTORS, sector, language), author?.name, author?.title].filter((part) => part !== undefined && part !== "").join(", ")}
      </p>
    </>
  );
};

const Situation = ({ document }: { readonly document: SectorDocument }) => {
  const { t } = useTranslation();
  const { participation, requestedOn, assessedOn, sector } = document.content;
  if (participation === "requested" && sector !== "client")
    return (
      <>
        <DueMark waitingSince={requestedOn} />
        {requestedOn !== undefined && <p className={styles.second}>{t("sectorAssessment.requestedOn", { date: showDate(requestedOn) })}</p>}
      </>
    );
  if (participation === "stayedAway") return <Tag tone="neutral">{t("sectorAssessment.stayedAway")}</Tag>;
  return (
    <>
      {document.status === "draft" ? (
        <Tag tone="attention">{t("sectorAssessment.draft")}</Tag>
      ) : (
        <Tag tone="good" icon="check">
          {t("sectorAssessment.done")}
        </Tag>
      )}
      {assessedOn !== undefined && <p className={styles.second}>{showDate(assessedOn)}</p>}
    </>
  );
};

const Needs = ({ document }: { readonly document: SectorDocument }) => {
  const { t } = useTranslation();
  const needName = useNeedName();
  const { needs, participation } = document.content;
  if (participation !== "received") return null;
  if (needs.length === 0) return <p className={styles.second}>{t("sectorAssessment.noNeeds")}</p>;
  return <p>{needs.map(({ code }) => needName(code)).join(", ")}</p>;
};

const useActText = ({ status, content }: SectorDocument): string => {
  const { t } = useTranslation();
  const isPartner = useSession().user.kind === "partner";
  if (status !== "draft" || content.participation === "stayedAway") return t("sectorAssessment.read");
  if (content.participation === "requested") return isPartner ? t("sectorAssessment.answer") : t("sectorAssessment.write");
  return t("sectorAssessment.continue");
};

const StayedAway = ({ document }: { readonly document: SectorDocument }) => {
  const { t } = useTranslation();
  const { mark, isPending, error } = useMarkStayedAway(document);
  return (
    <>
      <button type="button" className={styles.act} onClick={mark} aria-disabled={isPending}>
        {t("sectorAssessment.markStayedAway")}
        <span className="visually-hidden">: {document.content.organisation}</span>
      </button>
      <FailureNote failure={error} />
    </>
  );
};

/** One party's assessment in the list: who, where it stands, which needs it names, and what can be done. */
export const SectorRow = ({ document }: { readonly document: SectorDocument }) => {
  const { user } = useSession();
  const actText = useActText(document);
  const { sector, participation, organisation } = document.content;
  const isAwaited = document.status === "draft" && participation === "requested" && sector !== "client";
  return (
    <li className={styles.row} data-voice={sector === "client" ? "client" : "other"}>
      <div>
        <Who document={document} />
      </div>
      <div className={styles.situation}>
        <Situation document={document} />
      </div>
      <div>
        <Needs document={document} />
      </div>
      <div className={styles.acts}>
        <Link
          to="/clients/$clientId/sector-assessments/$documentId"
          params={{ clientId: document.clientId, documentId: document.id }}
          className={styles.act}
        >
          {actText}
          <span className="visually-hidden">: {organisation}</span>
        </Link>
        {user.kind === "worker" && isAwaited && <StayedAway document={document} />}
      </div>
    </li>
  );
};
