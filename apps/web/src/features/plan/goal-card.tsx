import type { Goal } from "@koonti/client-plan";
import { withGoalMoved, withNeedIn, withoutGoal } from "@koonti/client-plan";
import type { SupportNeedCode } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { Disclosure } from "../../components/page/disclosure.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { showDate } from "../../texts/show-date.ts";
import { ActionTable } from "./action-table.tsx";
import styles from "./goal-card.module.css";
import { ItemBox, ItemNotes } from "./item-box.tsx";
import { useNeedDrop } from "./need-drag.ts";
import { usePlan } from "./plan-work.tsx";

interface GoalProps {
  readonly goal: Goal;
  readonly index: number;
}

const GoalMenu = ({ goal, index }: GoalProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const { plan, change, edit } = usePlan();
  if (change === undefined) return null;
  const acts: readonly (readonly [string, () => void])[] = [
    [t("plan.edit.goals"), () => edit({ list: "goals", index, isNew: false })],
    ...(index > 0 ? [[t("plan.goalUp"), () => change((before) => withGoalMoved(before, index, -1))] as const] : []),
    ...(index < plan.goals.length - 1 ? [[t("plan.goalDown"), () => change((before) => withGoalMoved(before, index, 1))] as const] : []),
    [
      t("plan.removeGoal"),
      () => {
        change((before) => withoutGoal(before, goal.id));
        toast(t("plan.removedGoal", { number: index + 1 }));
      },
    ],
  ];
  return (
    <Disclosure
      className={styles.menu}
      label={
        <>
          <span className="visually-hidden">{t("plan.goalMenu", { number: index + 1 })}</span>
          <span aria-hidden="true" className={styles.dots}>
            ⋮
          </span>
        </>
      }
    >
      {(close) => (
        <ul className={styles.acts}>
          {acts.map(([text, onPress]) => (
            <li key={text}>
              <button
                type="button"
                className={styles.act}
                onClick={() => {
                  close();
                  onPress();
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
};

const GoalDate = ({ goal, index }: GoalProps) => {
  const { t } = useTranslation();
  const { change, edit } = usePlan();
  if (goal.targetOn !== undefined)
    return (
      <p className={styles.date}>
        {t("plan.by")} <b>{showDate(goal.targetOn)}</b>
      </p>
    );
  if (change === undefined) return <p className={styles.date}>{t("plan.noDate")}</p>;
  return (
    <button type="button" className={styles.addDate} onClick={() => edit({ list: "goals", index, isNew: false })}>
      <Icon name="plus" size={16} />
      {t("plan.addDate")}
      <span className="visually-hidden">: {t("plan.goal", { number: index + 1 })}</span>
    </button>
  );
};

const GoalWords = ({ goal, index }: GoalProps) => {
  const { t } = useTranslation();
  const needName = useNeedName();
  const { plan } = usePlan();
  const services = plan.services.filter(({ goalIds }) => goalIds.includes(goal.id)).map(({ name }) => name);
  const hangs = [...goal.needs.map(needName), ...services].join(" · ");
  const ownWords = goal.ownWords ?? "";
  return (
    <div className={styles.words}>
      <h3 className={styles.own}>
        <span className="visually-hidden">{t("plan.goal", { number: index + 1 })}: </span>
        {ownWords === "" ? goal.text || t("plan.unnamed.goals") : <ClientWords>{ownWords}</ClientWords>}
      </h3>
      {ownWords !== "" && goal.text !== "" && <p>{goal.text}</p>}
      {hangs !== "" && <p className={styles.hangs}>{hangs}</p>}
    </div>
  );
};

/** A goal: the client's own words first, what it means, by when, and who does what. A need may be dropped on it. */
export const GoalCard = ({ goal, index }: GoalProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const needName = useNeedName();
  const { change } = usePlan();
  const take = (code: SupportNeedCode): void => {
    change?.((before) => withNeedIn(before, code, goal.id));
    toast(t("plan.moved", { need: needName(code), number: index + 1 }));
  };
  const { place, isOver } = useNeedDrop(take, change !== undefined);
  return (
    <ItemBox list="goals" index={index} className={styles.box}>
      <div ref={place} className={styles.card} data-over={isOver}>
        <div className={styles.head}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <GoalWords goal={goal} index={index} />
          <GoalDate goal={goal} index={index} />
          <GoalMenu goal={goal} index={index} />
        </div>
        <div className={styles.notes}>
          <ItemNotes list="goals" index={index} />
        </div>
        <ActionTable goal={goal} goalNumber={index + 1} />
      </div>
    </ItemBox>
  );
};
