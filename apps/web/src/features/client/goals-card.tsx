import type { ClientRecord } from "@koonti/casework";
import { latestOf } from "@koonti/casework";
import type { Action, ActionState, Goal } from "@koonti/client-plan";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { Card } from "../../components/page/card.tsx";
import { showDate } from "../../texts/show-date.ts";
import styles from "./goals-card.module.css";

const BAR_ORDER: readonly ActionState[] = ["done", "ongoing", "notStarted", "cannotYet"];

const barsOf = (actions: readonly Action[]): readonly Action[] =>
  actions.filter(({ state }) => state !== "noLongerNeeded").toSorted((a, b) => BAR_ORDER.indexOf(a.state) - BAR_ORDER.indexOf(b.state));

const Bars = ({ actions }: { readonly actions: readonly Action[] }) => {
  const { t } = useTranslation();
  const bars = barsOf(actions);
  const countOf = (...states: readonly ActionState[]): number => bars.filter(({ state }) => states.includes(state)).length;
  if (bars.length === 0) return <p className={styles.note}>{t("client.goals.noActions")}</p>;
  return (
    <div>
      <div className={styles.bars} aria-hidden="true">
        {bars.map(({ id, state }) => (
          <span key={id} data-state={state} />
        ))}
      </div>
      <p className={styles.note}>
        {[
          t("client.goals.done", { count: countOf("done") }),
          t("client.goals.ongoing", { count: countOf("ongoing") }),
          t("client.goals.notStarted", { count: countOf("notStarted", "cannotYet") }),
        ].join(", ")}
      </p>
    </div>
  );
};

const GoalRow = ({ goal, actions }: { readonly goal: Goal; readonly actions: readonly Action[] }) => {
  const { t } = useTranslation();
  return (
    <li className={styles.goal}>
      <div>
        {goal.ownWords && (
          <p className={styles.own}>
            <ClientWords>{goal.ownWords}</ClientWords>
          </p>
        )}
        <p className={goal.ownWords ? styles.note : undefined}>{goal.text}</p>
      </div>
      <Bars actions={actions} />
      <p className={styles.date}>
        {goal.targetOn === undefined ? (
          <span className={styles.missing}>
            <Icon name="warning" size={18} />
            {t("client.goals.noDate")}
          </span>
        ) : (
          showDate(goal.targetOn)
        )}
      </p>
    </li>
  );
};

/** The goals of the plan in the client's own words, with how far their actions are. */
export const GoalsCard = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const plan = latestOf(record, "clientPlan");
  const goals = plan?.content.goals ?? [];
  return (
    <Card
      title={t("client.goals.title")}
      note={plan?.status === "draft" ? t("client.goals.draft") : undefined}
      aside={
        plan && (
          <Link to="/clients/$clientId/plan" params={{ clientId: record.client.id }}>
            {t("client.tab.plan")}
          </Link>
        )
      }
      isFlush
    >
      {goals.length === 0 && <p className={styles.empty}>{t(plan === undefined ? "client.goals.noPlan" : "client.goals.empty")}</p>}
      <ul className={styles.list}>
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} actions={plan?.content.actions.filter(({ goalId }) => goalId === goal.id) ?? []} />
        ))}
      </ul>
    </Card>
  );
};
