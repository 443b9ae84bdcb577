import type { ReactNode } from "react";
import { FindingsAside } from "../../components/form/findings-aside.tsx";
import { useSession } from "../../session/use-session.ts";
import { Coverage } from "./coverage.tsx";
import { DissentsPart } from "./dissents-part.tsx";
import { GoalColumn } from "./goal-column.tsx";
import { NeedColumn } from "./need-column.tsx";
import { PartiesPart } from "./parties-part.tsx";
import styles from "./plan-board.module.css";
import { PLAN_FORM, usePlan } from "./plan-work.tsx";
import { ServicesPart } from "./services-part.tsx";

/** The plan in one view: needs, goals with their actions, findings and parties; the coverage above. */
export const PlanBoard = ({ answer }: { readonly answer: ReactNode }) => {
  const { findings, open } = usePlan();
  const isWorker = useSession().user.kind === "worker";
  return (
    <>
      {isWorker && <Coverage />}
      <div className={styles.board}>
        {isWorker && <NeedColumn />}
        <div className={styles.goals}>
          <GoalColumn />
        </div>
        <ServicesPart />
        <DissentsPart />
        <div className={styles.right}>
          {isWorker && answer}
          {isWorker && <FindingsAside notes={findings} open={open} formName={PLAN_FORM} />}
          <PartiesPart />
        </div>
      </div>
    </>
  );
};
