import type { ClientRecord, RecordDeadline, WorklistItem } from "@koonti/casework";
import { deadlinesOf } from "@koonti/casework";
import { useTranslation } from "react-i18next";
import { DueMark } from "../../components/due/due-mark.tsx";
import { Icon } from "../../components/icons/icon.tsx";
import { Card } from "../../components/page/card.tsx";
import { useTaskWords } from "../../components/task/use-task-words.ts";
import { useRuleDuty } from "../../findings/use-rule-duty.ts";
import { useReviewContext } from "../../record/use-record.ts";
import { showNearDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./deadlines-card.module.css";

const keyOf = ({ ref, startEvent, start, target }: RecordDeadline): string => [ref, startEvent, start, target].join();

const Running = ({ deadline }: { readonly deadline: RecordDeadline }) => {
  const duty = useRuleDuty();
  return (
    <li className={styles.item}>
      <p className={styles.what}>{duty(deadline.ruleId)}</p>
      <DueMark dueOn={deadline.target} provision={deadline.provision} />
    </li>
  );
};

const Met = ({ deadline }: { readonly deadline: RecordDeadline }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const duty = useRuleDuty();
  const isLate = deadline.state === "metLate";
  return (
    <li className={styles.met}>
      <Icon name={isLate ? "warning" : "done"} size={16} className={isLate ? styles.late : styles.done} />
      <span>
        {duty(deadline.ruleId)}
        <span className={styles.on}>
          {t(isLate ? "client.deadlines.metLate" : "client.deadlines.met", {
            date: deadline.metOn === undefined ? "" : showNearDate(deadline.metOn, language),
          })}
        </span>
      </span>
    </li>
  );
};

interface DeadlinesCardProps {
  readonly record: ClientRecord;
  readonly items: readonly WorklistItem[];
}

/** Somebody outside the team whose answer has no time limit. */
const isWaitedFor = ({ kind }: WorklistItem["turn"]): boolean => kind === "client" || kind === "partner";

/** What is due and by which provision; what waits without a time limit; what was met and when. */
export const DeadlinesCard = ({ record, items }: DeadlinesCardProps) => {
  const { t } = useTranslation();
  const words = useTaskWords();
  const deadlines = deadlinesOf(record, useReviewContext());
  const running = deadlines.filter(({ state }) => state === "open" || state === "late");
  const met = deadlines.filter(({ state }) => state === "met" || state === "metLate");
  const waiting = items.filter(({ dueOn, waitingSince, turn }) => dueOn === undefined && waitingSince !== undefined && isWaitedFor(turn));
  return (
    <Card title={t("client.deadlines.title")} isFlush>
      {running.length + waiting.length + met.length === 0 && <p className={styles.empty}>{t("client.deadlines.empty")}</p>}
      <ul className={styles.list}>
        {running.map((deadline) => (
          <Running key={keyOf(deadline)} deadline={deadline} />
        ))}
        {waiting.map((item) => (
          <li key={`${item.task}-${item.documentId ?? ""}`} className={styles.item}>
            <p className={styles.what}>
              {words(item).what}
              {item.turn.kind === "partner" && <>: {item.turn.organisation}</>}
            </p>
            <DueMark waitingSince={item.waitingSince} provision={item.provision} />
          </li>
        ))}
        {met.map((deadline) => (
          <Met key={keyOf(deadline)} deadline={deadline} />
        ))}
      </ul>
    </Card>
  );
};
