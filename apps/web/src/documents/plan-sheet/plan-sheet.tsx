import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord, RecordDocument } from "@koonti/casework";
import { answerTo } from "@koonti/casework";
import type { ClientPlan, Goal, Party } from "@koonti/client-plan";
import { ACTION_STATE_LABELS, BASIS_KIND_LABELS, clientPlanForm, PLAN_ANSWER_LABELS, PLAN_KIND_LABELS } from "@koonti/client-plan";
import { useTranslation } from "react-i18next";
import { FormReading } from "../../components/form/form-reading.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { showDate } from "../../texts/show-date.ts";
import { useTextIn } from "../../texts/use-language.ts";
import styles from "./plan-sheet.module.css";

/** What the head of the sheet says already. */
const IN_HEAD: readonly string[] = ["kind", "madeOn", "author"];

/** What the tables above do not hold: participation, the text items, rights and follow-up. */
const restOfForm = {
  ...clientPlanForm,
  sections: clientPlanForm.sections
    .filter(({ id }) => !["goals", "services", "parties", "evaluation"].includes(id))
    .map((section) => ({ ...section, fields: section.fields.filter(({ name }) => !IN_HEAD.includes(name)) })),
};

const GoalActions = ({ plan, goal }: { readonly plan: ClientPlan; readonly goal: Goal }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const actions = plan.actions.filter(({ goalId }) => goalId === goal.id);
  if (actions.length === 0) return null;
  const actor = (party: Party | undefined): string => {
    if (party === undefined) return t("plan.nobody");
    return party.kind === "client" ? t("collation.client") : party.name;
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("plan.action")}</th>
          <th scope="col">{t("plan.who")}</th>
          <th scope="col">{t("plan.when")}</th>
          <th scope="col">{t("plan.state")}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => {
          const party = plan.parties.find(({ id }) => id === action.partyId);
          return (
            <tr key={action.id}>
              <td>{action.what}</td>
              <td>{actor(party)}</td>
              <td>{action.dueOn === undefined ? "–" : showDate(action.dueOn)}</td>
              <td>{textIn(ACTION_STATE_LABELS[action.state])}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Goals = ({ plan }: { readonly plan: ClientPlan }) => {
  const { t } = useTranslation();
  const needName = useNeedName();
  return (
    <section>
      <h2>{t("plan.goals")}</h2>
      {plan.goals.map((goal, index) => (
        <div key={goal.id} className={styles.goal}>
          <h3>
            {t("plan.goal", { number: index + 1 })} {goal.ownWords ? <ClientWords>{goal.ownWords}</ClientWords> : goal.text}
          </h3>
          {goal.ownWords && goal.text !== "" && <p>{goal.text}</p>}
          <p className={styles.second}>
            {[
              goal.needs.map(needName).join(", "),
              goal.targetOn === undefined ? t("plan.noDate") : `${t("plan.by")} ${showDate(goal.targetOn)}`,
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          <GoalActions plan={plan} goal={goal} />
        </div>
      ))}
    </section>
  );
};

const Services = ({ plan }: { readonly plan: ClientPlan }) => {
  const { t } = useTranslation();
  if (plan.services.length === 0) return null;
  return (
    <section>
      <h2>{t("plan.services")}</h2>
      <ul>
        {plan.services.map(({ id, name, provider, startOn, duration }) => (
          <li key={id}>
            {[name, provider, startOn === undefined ? undefined : t("plan.from", { date: showDate(startOn) }), duration]
              .filter((part) => part !== undefined && part !== "")
              .join(", ")}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Parties = ({ plan }: { readonly plan: ClientPlan }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  return (
    <section>
      <h2>{t("plan.parties")}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("planPrint.party")}</th>
            <th scope="col">{t("planPrint.responsibility")}</th>
            <th scope="col">{t("planPrint.basis")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.parties.map((party) => (
            <tr key={party.id}>
              <th scope="row">{party.kind === "client" ? t("collation.client") : party.name}</th>
              <td>{party.responsibilities.join(", ") || t("plan.noTask")}</td>
              <td>
                {party.kind !== "client" &&
                  (party.basis === undefined
                    ? t("plan.basisMissing")
                    : [
                        textIn(BASIS_KIND_LABELS[party.basis.kind]),
                        party.basis.provision,
                        party.basis.givenOn && showDate(party.basis.givenOn),
                      ]
                        .filter(Boolean)
                        .join(" "))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Dissents = ({ plan }: { readonly plan: ClientPlan }) => {
  const { t } = useTranslation();
  if (plan.dissents.length === 0) return null;
  return (
    <section>
      <h2>{t("plan.dissents")}</h2>
      {plan.dissents.map(({ partyId, text }) => (
        <p key={`${partyId}-${text}`}>
          <b>{plan.parties.find(({ id }) => id === partyId)?.name ?? t("plan.nobody")}:</b> {text}
        </p>
      ))}
    </section>
  );
};

interface PlanSheetProps {
  readonly record: ClientRecord;
  readonly document: WireDocument;
}

const Answer = ({ record, document }: PlanSheetProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const answer = answerTo(record, { ...document } as unknown as RecordDocument<"clientPlan">)?.content;
  return (
    <section>
      <h2>{t("planAnswer.title")}</h2>
      {answer === undefined ? (
        <p>{t("planPrint.noAnswer")}</p>
      ) : (
        <p>
          {[textIn(PLAN_ANSWER_LABELS[answer.answer]), showDate(answer.answeredOn), answer.reason].filter(Boolean).join(", ")}
          {answer.words && (
            <>
              {" "}
              <ClientWords>{answer.words}</ClientWords>
            </>
          )}
        </p>
      )}
    </section>
  );
};

/** The whole plan as one sheet for paper: no frame, no identity code, the version on it. */
export const PlanSheet = ({ record, document }: PlanSheetProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const plan = document.content as unknown as ClientPlan;
  const { givenNames, familyName } = record.client.basics;
  return (
    <article className={styles.sheet}>
      <header className={styles.header}>
        <h1>{textIn(PLAN_KIND_LABELS[plan.kind])}</h1>
        <p className={styles.name}>
          {givenNames} {familyName}
        </p>
        <p className={styles.second}>
          {t("planPrint.version", { status: t(`writing.status.${document.status}`), version: document.version })}
          {plan.madeOn !== undefined && ` ${t("planPrint.madeOn", { date: showDate(plan.madeOn) })}`}
          {plan.author !== undefined && ` ${plan.author.name}${plan.author.unit === undefined ? "" : `, ${plan.author.unit}`}.`}
        </p>
      </header>
      <Goals plan={plan} />
      <Services plan={plan} />
      <Parties plan={plan} />
      <Dissents plan={plan} />
      <section>
        <h2>{t("plan.rest")}</h2>
        <FormReading form={restOfForm} content={document.content} headings="h3" />
      </section>
      <Answer record={record} document={document} />
    </article>
  );
};
