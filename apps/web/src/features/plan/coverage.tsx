import type { Meter } from "@koonti/client-plan";
import { planCoverage } from "@koonti/client-plan";
import { useTranslation } from "react-i18next";
import { useNeedName } from "../../components/need/need-name.ts";
import styles from "./coverage.module.css";
import { usePlan } from "./plan-work.tsx";

interface MeterBoxProps {
  readonly meter: Meter;
  readonly label: string;
  /** Says that nothing is missing. */
  readonly whole: string;
  /** Names what is missing. */
  readonly lacking: string;
  readonly isGrave?: boolean;
}

const barsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, bar) => bar);

const MeterBox = ({ meter: { met, of }, label, whole, lacking, isGrave = false }: MeterBoxProps) => {
  const isWhole = met === of;
  return (
    <li className={styles.meter}>
      <p className={styles.figure}>
        {met}
        <span className={styles.of}>/{of}</span>
      </p>
      <div className={styles.words}>
        <p className={styles.label}>{label}</p>
        <span className={styles.bars} data-whole={isWhole} aria-hidden="true">
          {barsOf(of).map((bar) => (
            <span key={bar} data-full={bar < met} />
          ))}
        </span>
        <p className={styles.note} data-grave={!isWhole && isGrave}>
          {isWhole ? whole : lacking}
        </p>
      </div>
    </li>
  );
};

/** How whole the plan is: four meters, each naming what is missing. */
export const Coverage = () => {
  const { t } = useTranslation();
  const needName = useNeedName();
  const { plan, needs } = usePlan();
  const coverage = planCoverage(
    plan,
    needs.map(({ code }) => code),
  );
  const goalNumbers = (ids: readonly string[]): string =>
    ids.map((id) => t("plan.goalNumber", { number: plan.goals.findIndex((goal) => goal.id === id) + 1 })).join(", ");
  const partyNames = (ids: readonly string[]): string =>
    plan.parties
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(", ");
  const { needs: covered, goalsWithAction, partiesWithBasis, goalsWithDate } = coverage;
  return (
    <ul className={styles.coverage} aria-label={t("plan.coverage.title")}>
      <MeterBox
        meter={covered}
        label={t("plan.coverage.needs")}
        whole={t("plan.coverage.needsWhole")}
        lacking={t("plan.coverage.open", { names: covered.missing.map(needName).join(", ") })}
      />
      <MeterBox
        meter={goalsWithAction}
        label={t("plan.coverage.actions")}
        whole={t("plan.coverage.actionsWhole")}
        lacking={t("plan.coverage.missing", { names: goalNumbers(goalsWithAction.missing) })}
      />
      <MeterBox
        meter={partiesWithBasis}
        label={t("plan.coverage.basis")}
        whole={t("plan.coverage.basisWhole")}
        lacking={t("plan.coverage.missing", { names: partyNames(partiesWithBasis.missing) })}
        isGrave
      />
      <MeterBox
        meter={goalsWithDate}
        label={t("plan.coverage.dates")}
        whole={t("plan.coverage.datesWhole")}
        lacking={t("plan.coverage.missing", { names: goalNumbers(goalsWithDate.missing) })}
      />
    </ul>
  );
};
