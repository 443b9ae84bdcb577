import { newGoal, withItem } from "@koonti/client-plan";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { GoalCard } from "./goal-card.tsx";
import styles from "./goal-column.module.css";
import { usePlan } from "./plan-work.tsx";

/** Opens a new item in its dialog. */
const useAddGoal = (): (() => void) => {
  const { plan, change, edit } = usePlan();
  return () => {
    change?.((before) => withItem(before, "goals", newGoal(crypto.randomUUID())));
    edit({ list: "goals", index: plan.goals.length, isNew: true });
  };
};

/** The goals with their actions, in the order agreed. */
export const GoalColumn = () => {
  const { t } = useTranslation();
  const { plan, change } = usePlan();
  const add = useAddGoal();
  return (
    <section aria-labelledby="plan-goals">
      <div className={styles.title}>
        <h2 id="plan-goals">{t("plan.goals")}</h2>
        {change !== undefined && (
          <button type="button" className={styles.add} onClick={add}>
            <Icon name="plus" size={18} />
            {t("plan.add.goals")}
          </button>
        )}
      </div>
      {plan.goals.length === 0 && <p className={styles.empty}>{t("plan.noGoals")}</p>}
      <ol className={styles.goals}>
        {plan.goals.map((goal, index) => (
          <GoalCard key={goal.id} goal={goal} index={index} />
        ))}
      </ol>
    </section>
  );
};
