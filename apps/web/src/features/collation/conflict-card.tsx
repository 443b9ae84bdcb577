import type { Conflict } from "@koonti/service-need";
import { settleConflict, topicLabel, viewValueLabel } from "@koonti/service-need";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { useSession } from "../../session/use-session.ts";
import { showDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./conflict-card.module.css";
import type { CollationWork } from "./open-assessment.ts";
import { Scale } from "./scale.tsx";
import { SettleForm } from "./settle-form.tsx";

const ClientsPlace = ({ conflict }: { readonly conflict: Conflict }) => {
  const { t } = useTranslation();
  const { client, settlement } = conflict;
  if (client.state === "notAsked")
    return (
      <p className={styles.client}>
        <Icon name="quote" size={18} />
        <span>
          <b>{t("collation.clientNotAskedTitle")}</b> {settlement === undefined && t("collation.clientNotAskedText")}
        </span>
      </p>
    );
  if (client.value !== undefined) return null;
  return (
    <p className={styles.client}>
      <Icon name="quote" size={18} />
      <span>{t("collation.clientSaid", { words: client.text ?? "" })}</span>
    </p>
  );
};

interface SettledProps {
  readonly conflict: Conflict;
  readonly onChange: (() => void) | undefined;
}

const Settled = ({ conflict, onChange }: SettledProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { settlement, topic } = conflict;
  if (settlement === undefined) return null;
  return (
    <div className={styles.settled}>
      <p>
        <Icon name="done" size={20} className={styles.done} />
        <b>{viewValueLabel(topic, settlement.value, language)}</b>
      </p>
      <p>{settlement.reason}</p>
      <p className={styles.when}>{t("collation.settledOn", { date: showDate(settlement.settledOn) })}</p>
      {onChange !== undefined && (
        <button type="button" className={styles.change} onClick={onChange}>
          {t("collation.change")}
        </button>
      )}
    </div>
  );
};

const Consequences = () => {
  const { t } = useTranslation();
  return (
    <div className={styles.consequences}>
      <h4>{t("collation.whenSettled")}</h4>
      <ul>
        <li>{t("collation.whenSettledWhere")}</li>
        <li>{t("collation.whenSettledKept")}</li>
        <li>{t("collation.whenSettledChange")}</li>
      </ul>
    </div>
  );
};

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly work: CollationWork;
  /** The key by which what is written of it outlives a reload. */
  readonly keptAs: string;
}

/** A question the parties answer differently: who stands where, what the client says, and how it is settled. */
export const ConflictCard = ({ conflict, work, keptAs }: ConflictCardProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const toast = useToast();
  const { today } = useSession();
  const [isChanging, setIsChanging] = useState(false);
  const { topic, settlement } = conflict;
  const { change } = work;
  const isOpen = settlement === undefined || isChanging;
  const title = isOpen ? "collation.conflict" : "collation.conflictSettled";
  return (
    <section className={styles.card} aria-label={topicLabel(topic, language)}>
      <div className={styles.body}>
        <h3 className={styles.title}>
          <span className={styles.sign} data-open={isOpen} aria-hidden="true">
            ≠
          </span>
          {t(title, { topic: topicLabel(topic, language) })}
        </h3>
        <Scale conflict={conflict} />
        <ClientsPlace conflict={conflict} />
        {!isOpen && <Settled conflict={conflict} onChange={change === undefined ? undefined : () => setIsChanging(true)} />}
        {isOpen && change !== undefined && (
          <SettleForm
            conflict={conflict}
            keptAs={keptAs}
            onSettle={(draft) => {
              change((content) => ({ ...content, settlements: [...settleConflict(content.settlements, draft, today)] }));
              setIsChanging(false);
              toast(t("collation.settled"));
            }}
          />
        )}
      </div>
      {isOpen && change !== undefined && <Consequences />}
    </section>
  );
};
