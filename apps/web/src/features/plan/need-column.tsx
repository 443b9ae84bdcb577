import type { NeedCoverage } from "@koonti/client-plan";
import { needCoverage, newGoal, withItem, withNeedIn } from "@koonti/client-plan";
import type { CollatedNeed } from "@koonti/service-need";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { StrengthMark } from "../../components/need/strength.tsx";
import { Disclosure } from "../../components/page/disclosure.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import styles from "./need-column.module.css";
import { useNeedDrag } from "./need-drag.ts";
import { usePlan } from "./plan-work.tsx";

const Voices = ({ need }: { readonly need: CollatedNeed }) => {
  const { t } = useTranslation();
  const { client, professional } = need;
  return (
    <>
      {client !== undefined && (
        <p className={styles.voice}>
          {client.strength !== undefined && <StrengthMark strength={client.strength} isClient />}
          {client.text !== undefined && <ClientWords>{client.text}</ClientWords>}
        </p>
      )}
      <p className={styles.others}>
        {professional?.strength !== undefined && <StrengthMark strength={professional.strength} />}
        {professional === undefined ? t("plan.professionalsSilent") : t("plan.professionals")}
      </p>
    </>
  );
};

const useCoverageWords = (): ((coverage: NeedCoverage) => string) => {
  const { t } = useTranslation();
  const { plan } = usePlan();
  return ({ by, goalIds, serviceIds }) => {
    const numbers = goalIds.map((id) => plan.goals.findIndex((goal) => goal.id === id) + 1);
    if (by === "goal") return numbers.map((number) => t("plan.goal", { number })).join(", ");
    if (by === "service") return t("plan.byService", { name: plan.services.find(({ id }) => id === serviceIds[0])?.name ?? "" });
    return by === "reason" ? t("plan.byReason") : t("plan.noGoal");
  };
};

const NeedMenu = ({ need }: { readonly need: CollatedNeed }) => {
  const { t } = useTranslation();
  const toast = useToast();
  const needName = useNeedName();
  const { plan, change, edit } = usePlan();
  if (change === undefined) return null;
  const name = needName(need.code);
  const act = (text: string, onPress: () => void) => (
    <li>
      <button type="button" className={styles.choice} onClick={onPress}>
        {text}
      </button>
    </li>
  );
  const leaveOut = (): void => {
    change((before) => withItem(before, "needsWithoutGoal", { code: need.code, reason: "" }));
    edit({ list: "needsWithoutGoal", index: plan.needsWithoutGoal.length, isNew: true });
  };
  const toNewGoal = (): void => {
    change((before) => withItem(before, "goals", newGoal(crypto.randomUUID(), [need.code])));
    edit({ list: "goals", index: plan.goals.length, isNew: true });
  };
  const hasReason = plan.needsWithoutGoal.some(({ code }) => code === need.code);
  return (
    <Disclosure
      className={styles.menu}
      label={
        <>
          {t("plan.moveNeed")}
          <span className="visually-hidden">: {name}</span>
          <Icon name="caret" size={16} />
        </>
      }
    >
      {(close) => (
        <ul className={styles.choices}>
          {plan.goals.map((goal, index) => (
            <li key={goal.id}>
              <button
                type="button"
                className={styles.choice}
                aria-current={goal.needs.includes(need.code)}
                onClick={() => {
                  close();
                  change((before) => withNeedIn(before, need.code, goal.id));
                  toast(t("plan.moved", { need: name, number: index + 1 }));
                }}
              >
                {t("plan.goal", { number: index + 1 })} {goal.ownWords ?? goal.text}
              </button>
            </li>
          ))}
          {act(t("plan.newGoalFor"), () => {
            close();
            toNewGoal();
          })}
          {!hasReason &&
            act(t("plan.leaveWithoutGoal"), () => {
              close();
              leaveOut();
            })}
        </ul>
      )}
    </Disclosure>
  );
};

interface NeedCardProps {
  readonly need: CollatedNeed;
  readonly coverage: NeedCoverage;
}

const NeedCard = ({ need, coverage }: NeedCardProps) => {
  const needName = useNeedName();
  const { plan, change } = usePlan();
  const words = useCoverageWords()(coverage);
  const reason = plan.needsWithoutGoal.find(({ code }) => code === need.code)?.reason;
  const isCovered = coverage.by !== undefined;
  const card = useNeedDrag(need.code, change !== undefined);
  return (
    <li ref={card} className={styles.need} data-covered={isCovered}>
      <div className={styles.head}>
        <h3>{needName(need.code)}</h3>
        <span className={styles.by}>
          {!isCovered && <Icon name="warning" size={18} className={styles.warning} />}
          {words}
        </span>
      </div>
      <Voices need={need} />
      {reason !== undefined && reason !== "" && <p className={styles.others}>{reason}</p>}
      <NeedMenu need={need} />
    </li>
  );
};

/** The needs the plan is made for, the client's own first, each with what answers it. */
export const NeedColumn = () => {
  const { t } = useTranslation();
  const { plan, needs, change } = usePlan();
  const coverage = needCoverage(
    plan,
    needs.map(({ code }) => code),
  );
  return (
    <section aria-labelledby="plan-needs">
      <div className={styles.title}>
        <h2 id="plan-needs">{t("plan.needs")}</h2>
        <span>{t("plan.needsNote")}</span>
      </div>
      {needs.length === 0 && <p className={styles.others}>{t("plan.noNeeds")}</p>}
      <ul className={styles.needs}>
        {needs.map((need, index) => {
          const own = coverage[index];
          return own === undefined ? null : <NeedCard key={need.code} need={need} coverage={own} />;
        })}
      </ul>
      {change !== undefined && needs.length > 0 && <p className={styles.hint}>{t("plan.moveHint")}</p>}
    </section>
  );
};
