import type { Statement } from "@koonti/service-need";
import { dropStatement, takeBackStatement, topicLabel, viewValueLabel } from "@koonti/service-need";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { Tag } from "../../components/tag/tag.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { useLanguage } from "../../texts/use-language.ts";
import { useShortDate, useSpeaker } from "./column-words.ts";
import type { CollationWork } from "./open-assessment.ts";
import { withQuotation } from "./quotation.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import styles from "./statement-list.module.css";

const useTopic = (): ((statement: Statement) => string) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const needName = useNeedName();
  return (statement) => {
    if (statement.kind === "need") return needName(statement.need);
    return statement.kind === "view" ? topicLabel(statement.topic, language) : t("collation.proposal");
  };
};

const useWords = (): ((statement: Statement) => string) => {
  const language = useLanguage();
  return (statement) => {
    if (statement.kind !== "view") return statement.text;
    const value = viewValueLabel(statement.topic, statement.value, language);
    return statement.text === "" ? value : `${value}: ${statement.text}`;
  };
};

const useOriginLine = (): ((statement: Statement) => string) => {
  const { t } = useTranslation();
  const shortDate = useShortDate();
  return ({ origin }) => {
    const { author, title, assessedOn, provisionOrConsent } = origin;
    const basis = provisionOrConsent === undefined ? undefined : t("collation.basis", { basis: provisionOrConsent });
    return [author, title, shortDate(assessedOn), basis].filter((part) => part !== undefined && part !== "").join(", ");
  };
};

interface StatementProps {
  readonly statement: Statement;
  readonly change: CollationWork["change"];
}

const StatementActs = ({ statement, change }: StatementProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const speaker = useSpeaker();
  const shortDate = useShortDate();
  const words = useWords();
  const topic = useTopic()(statement);
  const [asksReason, setAsksReason] = useState(false);
  if (change === undefined) return null;
  const { origin } = statement;
  const by = [speaker(origin), shortDate(origin.assessedOn)].filter((part) => part !== undefined).join(" ");
  const act = (text: string, onPress: () => void) => (
    <button type="button" className={styles.act} onClick={onPress}>
      {text}
      <span className="visually-hidden">
        : {speaker(origin)}, {topic}
      </span>
    </button>
  );
  const quote = (): void => {
    change((content) => ({ ...content, summary: withQuotation(content.summary, `${by}: ${words(statement)}`) }));
    toast(t("collation.quoted"));
  };
  const drop = (reason: string): void => {
    setAsksReason(false);
    if (statement.kind !== "need") return;
    change((content) => ({ ...content, droppedStatements: [...dropStatement(content.droppedStatements, statement, reason)] }));
    toast(t("collation.droppedDone"));
  };
  const takeBack = (): void => {
    if (statement.kind !== "need") return;
    change((content) => ({ ...content, droppedStatements: [...takeBackStatement(content.droppedStatements, statement)] }));
    toast(t("collation.takenBack"));
  };
  const isDropped = statement.kind === "need" && statement.droppedBecause !== undefined;
  return (
    <div className={styles.acts}>
      {!isDropped && words(statement) !== "" && act(t("collation.quote"), quote)}
      {isDropped && act(t("collation.takeBack"), takeBack)}
      {statement.kind === "need" && !isDropped && act(t("collation.outdated"), () => setAsksReason(true))}
      {asksReason && statement.kind === "need" && (
        <ReasonDialog
          title={t("collation.dropTitle")}
          text={t("collation.dropText")}
          keptAs={`drop-${origin.documentId}-${statement.need}`}
          onClose={() => setAsksReason(false)}
          onSave={drop}
        />
      )}
    </div>
  );
};

/** What was said: the answer given to a question, then the words; the client's recorded words alone stand in quotation marks. */
const SaidWords = ({ statement }: { readonly statement: Statement }) => {
  const language = useLanguage();
  const isClient = statement.origin.sector === "client";
  const value = statement.kind === "view" ? viewValueLabel(statement.topic, statement.value, language) : "";
  if (statement.text === "" && value === "") return null;
  return (
    <p className={styles.text} data-voice={isClient ? "client" : "other"}>
      {value}
      {value !== "" && statement.text !== "" && ": "}
      {isClient && statement.text !== "" ? <ClientWords>{statement.text}</ClientWords> : statement.text}
    </p>
  );
};

interface StatementItemProps extends StatementProps {
  /** Not on the screen yet; on paper everything is. */
  readonly isFolded: boolean;
}

const StatementItem = ({ statement, change, isFolded }: StatementItemProps) => {
  const { t } = useTranslation();
  const speaker = useSpeaker();
  const topic = useTopic();
  const originLine = useOriginLine();
  const dropped = statement.kind === "need" ? statement.droppedBecause : undefined;
  return (
    <li className={styles.item} data-dropped={dropped !== undefined} data-folded={isFolded}>
      <div className={styles.head}>
        <b>{speaker(statement.origin)}</b>
        <Tag tone="neutral">{topic(statement)}</Tag>
        <StatementActs statement={statement} change={change} />
      </div>
      <SaidWords statement={statement} />
      {dropped !== undefined && <p className={styles.line}>{t("collation.dropped", { reason: dropped })}</p>}
      <p className={styles.line}>{originLine(statement)}</p>
    </li>
  );
};

const SHOWN_FIRST = 5;

interface StatementListProps {
  readonly statements: readonly Statement[];
  readonly change: CollationWork["change"];
}

const keyOf = (statement: Statement, index: number): string => `${statement.origin.documentId}-${index}`;

/** Everything that has been said, each with whose words it is and where they were written. */
export const StatementList = ({ statements, change }: StatementListProps) => {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <>
      <ul className={styles.list}>
        {statements.map((statement, index) => (
          <StatementItem key={keyOf(statement, index)} statement={statement} change={change} isFolded={!showsAll && index >= SHOWN_FIRST} />
        ))}
      </ul>
      {statements.length > SHOWN_FIRST && (
        <button type="button" className={styles.more} aria-expanded={showsAll} onClick={() => setShowsAll((before) => !before)}>
          {showsAll ? t("collation.showFewer") : t("collation.showAll", { count: statements.length })}
        </button>
      )}
    </>
  );
};
