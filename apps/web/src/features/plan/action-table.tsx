import type { Action, ActionState, Goal } from "@koonti/client-plan";
import { ACTION_STATE_LABELS, newAction, withItem } from "@koonti/client-plan";
import { useTranslation } from "react-i18next";
import { fieldId } from "../../components/form/field-id.ts";
import { Icon } from "../../components/icons/icon.tsx";
import { showDate, weekdayOf } from "../../texts/show-date.ts";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import styles from "./action-table.module.css";
import { ItemNotes } from "./item-box.tsx";
import { PLAN_FORM, usePlan } from "./plan-work.tsx";

/** Where an action stands, as a filled, half-filled or empty circle and in words. */
const ActionStateMark = ({ state }: { readonly state: ActionState }) => {
  const textIn = useTextIn();
  return (
    <span className={styles.state} data-state={state}>
      <span className={styles.circle} aria-hidden="true" />
      {textIn(ACTION_STATE_LABELS[state])}
    </span>
  );
};

const Actor = ({ action }: { readonly action: Action }) => {
  const { t } = useTranslation();
  const { plan } = usePlan();
  const party = plan.parties.find(({ id }) => id === action.partyId);
  if (party === undefined)
    return (
      <span className={styles.nobody}>
        <Icon name="warning" size={16} />
        {t("plan.nobody")}
      </span>
    );
  return (
    <span data-voice={party.kind === "client" ? "client" : "other"}>{party.kind === "client" ? t("collation.client") : party.name}</span>
  );
};

const ActionRow = ({ action, index }: { readonly action: Action; readonly index: number }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { change, edit } = usePlan();
  const words = action.what === "" ? t("plan.unnamed.actions") : action.what;
  return (
    <tr id={`${fieldId(PLAN_FORM, ["actions", index])}-box`}>
      <th scope="row">
        {change === undefined ? (
          words
        ) : (
          <button type="button" className={styles.open} onClick={() => edit({ list: "actions", index, isNew: false })}>
            {words}
          </button>
        )}
        <ItemNotes list="actions" index={index} />
      </th>
      <td data-label={t("plan.who")}>
        <Actor action={action} />
      </td>
      <td data-label={t("plan.when")}>
        {action.dueOn === undefined ? "–" : `${weekdayOf(action.dueOn, language)} ${showDate(action.dueOn)}`}
      </td>
      <td data-label={t("plan.state")}>
        <ActionStateMark state={action.state} />
      </td>
    </tr>
  );
};

interface ActionTableProps {
  readonly goal: Goal;
  readonly goalNumber: number;
}

/** Who does what for a goal, and by when. */
export const ActionTable = ({ goal, goalNumber }: ActionTableProps) => {
  const { t } = useTranslation();
  const { plan, change, edit } = usePlan();
  const own = plan.actions.map((action, index) => ({ action, index })).filter(({ action }) => action.goalId === goal.id);
  const add = (): void => {
    change?.((before) => withItem(before, "actions", newAction(crypto.randomUUID(), goal.id)));
    edit({ list: "actions", index: plan.actions.length, isNew: true });
  };
  return (
    <div className={styles.actions}>
      {own.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{t("plan.actionsOf", { number: goalNumber })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("plan.action")}</th>
              <th scope="col">{t("plan.who")}</th>
              <th scope="col">{t("plan.when")}</th>
              <th scope="col">{t("plan.state")}</th>
            </tr>
          </thead>
          <tbody>
            {own.map(({ action, index }) => (
              <ActionRow key={action.id} action={action} index={index} />
            ))}
          </tbody>
        </table>
      )}
      {change !== undefined && (
        <button type="button" className={styles.add} onClick={add}>
          <Icon name="plus" size={18} />
          {t("plan.add.actions")}
          <span className="visually-hidden">: {t("plan.goal", { number: goalNumber })}</span>
        </button>
      )}
    </div>
  );
};
