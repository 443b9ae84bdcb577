import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord, RecordDocument } from "@koonti/casework";
import { answerTo, documentsOf, latestOf, responsiblePeople } from "@koonti/casework";
import type { ClientPlan, Goal } from "@koonti/client-plan";
import type { ClientId } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../components/button-link/button-link.tsx";
import { Icon } from "../../components/icons/icon.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { longWeekdayOf, showDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";
import { OwnAnswer } from "./own-answer.tsx";
import { OwnCard, OwnPage, WithOwnRecord } from "./own-page.tsx";
import styles from "./own-plan-page.module.css";
import type { OwnStep } from "./own-steps.ts";
import { nextSteps, stepsOf } from "./own-steps.ts";

const StepWords = ({ step }: { readonly step: OwnStep }) => {
  const { t } = useTranslation();
  return (
    <>
      {step.isOwn && <b className={styles.you}>{t("ownPages.you")}: </b>}
      {step.by !== undefined && <b>{step.by}: </b>}
      {step.action.what}
    </>
  );
};

const useStepDate = (): ((step: OwnStep) => string | undefined) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ action: { state, dueOn } }) => {
    if (state === "done") return t("ownPages.done");
    if (dueOn === undefined) return;
    return t("ownPages.by", { day: longWeekdayOf(dueOn, language), date: showDate(dueOn) });
  };
};

const Step = ({ step }: { readonly step: OwnStep }) => {
  const { t } = useTranslation();
  const date = useStepDate()(step);
  const isDone = step.action.state === "done";
  return (
    <li className={styles.step}>
      {isDone ? <Icon name="done" size={26} className={styles.tick} /> : <span className={styles.open} aria-hidden="true" />}
      <div>
        <p>
          {!isDone && <span className="visually-hidden">{t("ownPages.toDo")}: </span>}
          <StepWords step={step} />
        </p>
        {date !== undefined && <p className={styles.second}>{date}</p>}
      </div>
    </li>
  );
};

const OwnGoal = ({ goal, plan }: { readonly goal: Goal; readonly plan: ClientPlan }) => {
  const { t } = useTranslation();
  const steps = stepsOf(plan, goal.id);
  return (
    <div className={styles.goal}>
      <h3 className={styles.goalWords}>{goal.ownWords ? <ClientWords>{goal.ownWords}</ClientWords> : goal.text}</h3>
      {goal.ownWords && goal.text !== "" && <p>{goal.text}</p>}
      {goal.targetOn !== undefined && <p className={styles.second}>{t("ownPages.goalBy", { date: showDate(goal.targetOn) })}</p>}
      {steps.length > 0 && (
        <ul className={styles.steps}>
          {steps.map((step) => (
            <Step key={step.action.id} step={step} />
          ))}
        </ul>
      )}
    </div>
  );
};

const Next = ({ plan }: { readonly plan: ClientPlan }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useSession();
  const steps = nextSteps(plan, today);
  const on = steps[0]?.action.dueOn;
  if (on === undefined) return null;
  return (
    <section className={styles.next} aria-labelledby="own-next">
      <h2 id="own-next">{t("ownPages.next")}</h2>
      <p className={styles.nextDay}>{t("ownPages.on", { day: longWeekdayOf(on, language), date: showDate(on) })}</p>
      <ul>
        {steps.map((step) => (
          <li key={step.action.id}>
            {step.isOwn && `${t("ownPages.you")}: `}
            {step.by !== undefined && `${step.by}: `}
            {step.action.what}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Helpers = ({ record, plan }: { readonly record: ClientRecord; readonly plan: ClientPlan }) => {
  const { t } = useTranslation();
  const { ownWorker, pairWorker } = responsiblePeople(record);
  const workers = [
    ...(ownWorker === undefined ? [] : [{ name: ownWorker.name, words: t("ownPages.ownWorker") }]),
    ...(pairWorker === undefined ? [] : [{ name: pairWorker.name, words: t("ownPages.pairWorker") }]),
  ];
  const parties = plan.parties
    .filter(({ kind, responsibilities }) => kind !== "client" && responsibilities.length > 0)
    .map(({ name, responsibilities }) => ({ name, words: responsibilities.join(", ") }));
  const all = [...workers, ...parties];
  if (all.length === 0) return null;
  return (
    <OwnCard title={t("ownPages.helpers")}>
      <ul className={styles.helpers}>
        {all.map(({ name, words }) => (
          <li key={`${name}-${words}`}>
            <b>{name}</b>
            <span className={styles.second}>{words}</span>
          </li>
        ))}
      </ul>
    </OwnCard>
  );
};

const OwnView = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const own = documentsOf(record, "sectorAssessment").filter(({ content }) => content.sector === "client");
  const statements = own.flatMap(({ content }) => content.needs.map(({ statement }) => statement)).filter((statement) => statement !== "");
  return (
    <OwnCard title={t("ownPages.viewTitle")} voice="client">
      {statements.length === 0 ? (
        <p>{t("ownPages.viewNone")}</p>
      ) : (
        <ul className={styles.words}>
          {statements.map((statement) => (
            <li key={statement}>
              <ClientWords>{statement}</ClientWords>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink to="/own/view" variant="outlined">
        {statements.length === 0 ? t("ownPages.viewWrite") : t("ownPages.viewMore")}
      </ButtonLink>
    </OwnCard>
  );
};

interface PlanProps {
  readonly record: ClientRecord;
  readonly document: WireDocument;
}

const Plan = ({ record, document }: PlanProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const plan = document.content as unknown as ClientPlan;
  const answer = answerTo(record, { ...document } as unknown as RecordDocument<"clientPlan">)?.content;
  const made = answer?.answer === "agrees" ? "ownPages.planAgreed" : "ownPages.planWritten";
  const lead = plan.madeOn === undefined ? undefined : t(made, { day: longWeekdayOf(plan.madeOn, language), date: showDate(plan.madeOn) });
  return (
    <OwnPage title={t("ownPages.planTitle")} lead={lead}>
      {answer === undefined && <OwnAnswer document={document} />}
      {answer !== undefined && <Next plan={plan} />}
      <OwnCard title={t("ownPages.goals")}>
        {plan.goals.length === 0 && <p>{t("ownPages.noGoals")}</p>}
        {plan.goals.map((goal) => (
          <OwnGoal key={goal.id} goal={goal} plan={plan} />
        ))}
      </OwnCard>
      <Helpers record={record} plan={plan} />
      {answer !== undefined && <OwnAnswer document={document} given={answer} />}
      <OwnView record={record} />
      <OwnCard title={t("ownPages.dataTitle")}>
        <div className={styles.links}>
          <ButtonLink to="/own/data" variant="outlined">
            {t("ownPages.whoHasRead")}
          </ButtonLink>
          <ButtonLink to="/own/plan/print" variant="outlined">
            {t("ownPages.printPlan")}
          </ButtonLink>
        </div>
      </OwnCard>
    </OwnPage>
  );
};

const NoPlan = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  return (
    <OwnPage title={t("ownPages.planTitle")}>
      <p>{t("ownPages.planNone")}</p>
      <OwnView record={record} />
    </OwnPage>
  );
};

const OwnPlan = ({ clientId }: { readonly clientId: ClientId }) => {
  const { record, documents } = useRecord(clientId);
  const newest = latestOf(record, "clientPlan");
  const document = documents.find(({ id }) => id === newest?.id);
  return document === undefined ? <NoPlan record={record} /> : <Plan record={record} document={document} />;
};

/** The client's own plan in plain words: what is next, goals with their steps, who helps with what, and the answer. */
export const OwnPlanPage = () => <WithOwnRecord>{(clientId) => <OwnPlan clientId={clientId} />}</WithOwnRecord>;
