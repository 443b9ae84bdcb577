import type { WorklistItem } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { DueMark } from "../../components/due/due-mark.tsx";
import { TaskButton } from "../../components/task/task-link.tsx";
import { isOwnTurn, TurnTag } from "../../components/task/turn-tag.tsx";
import { useTaskWords } from "../../components/task/use-task-words.ts";
import { useSession } from "../../session/use-session.ts";
import styles from "./turn-card.module.css";

/** The next thing to be done: the person's own turn before others'. */
export const TurnCard = ({ items, clientId }: { readonly items: readonly WorklistItem[]; readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const words = useTaskWords();
  const { user } = useSession();
  const next = items.find(({ turn }) => isOwnTurn(turn, user)) ?? items[0];
  if (next === undefined) {
    return (
      <section className={styles.card} aria-labelledby="turn-title" data-own="false">
        <div>
          <h2 id="turn-title">{t("client.nothingOpen")}</h2>
          <p className={styles.reason}>{t("client.nothingOpenText")}</p>
        </div>
      </section>
    );
  }
  return (
    <section className={styles.card} aria-labelledby="turn-title" data-own={isOwnTurn(next.turn, user)}>
      <div className={styles.words}>
        <TurnTag turn={next.turn} />
        <h2 id="turn-title" className={styles.title}>
          {words(next).what}
        </h2>
        <p className={styles.reason}>{words(next).why}</p>
        <DueMark dueOn={next.dueOn} waitingSince={next.waitingSince} provision={next.provision} />
      </div>
      <TaskButton item={next} clientId={clientId} />
    </section>
  );
};
