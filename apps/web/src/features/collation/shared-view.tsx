import type { AgreementKind, CollatedNeedState, CollationColumn, CollationNeed } from "@koonti/service-need";
import { decideNeed, decisionOn } from "@koonti/service-need";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { useToast } from "../../components/toast/toaster.tsx";
import { useSpeaker } from "./column-words.ts";
import type { CollationWork } from "./open-assessment.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import styles from "./shared-view.module.css";

const SIGNS: Readonly<Record<AgreementKind, string>> = {
  onlyClient: "1",
  onlyOneSector: "1",
  clientDidNotName: "–",
  clientNotHeard: "?",
  clientAndOthersAgree: "=",
  differInStrength: "≠",
};

interface AgreementProps {
  readonly need: CollationNeed;
  readonly columns: readonly CollationColumn[];
}

/** How the parties stand to a need together, as a sign and in words. */
const AgreementWords = ({ need, columns }: AgreementProps) => {
  const { t } = useTranslation();
  const speaker = useSpeaker();
  const { kind, others } = need.agreement;
  const only = columns.find((_, index) => need.cells[index]?.state === "named");
  const words = t(`collation.agreement.${kind}`, { count: others, name: only === undefined ? "" : speaker(only) });
  return (
    <p className={styles.agreement} data-kind={kind}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span>{words}</span>
    </p>
  );
};

const DONE = { open: "collation.reopenedNeed", confirmed: "collation.confirmedNeed", leftOut: "collation.leftOutNeed" } as const;

interface NeedActsProps {
  readonly need: CollationNeed;
  readonly state: CollatedNeedState;
  /** The key by which a reason being written outlives a reload. */
  readonly keptAs: string;
  readonly onDecide: (state: CollatedNeedState, reason?: string) => void;
}

const NeedActs = ({ need, state, keptAs, onDecide }: NeedActsProps) => {
  const { t } = useTranslation();
  const needName = useNeedName();
  const [asksReason, setAsksReason] = useState(false);
  const name = needName(need.code);
  const act = (text: string, onPress: () => void) => (
    <button type="button" className={styles.act} onClick={onPress}>
      {text}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
  return (
    <div className={styles.acts}>
      {state === "open" ? act(t("collation.confirm"), () => onDecide("confirmed")) : act(t("collation.reopen"), () => onDecide("open"))}
      {state === "open" && act(t("collation.leaveOut"), () => setAsksReason(true))}
      {asksReason && (
        <ReasonDialog
          title={t("collation.leaveOutTitle", { need: name })}
          text={t("collation.leaveOutText")}
          keptAs={keptAs}
          onClose={() => setAsksReason(false)}
          onSave={(reason) => {
            setAsksReason(false);
            onDecide("leftOut", reason);
          }}
        />
      )}
    </div>
  );
};

interface SharedViewProps extends AgreementProps {
  readonly work: CollationWork;
}

/** What is striking about a need in words, what has been decided of it, and the acts there are. */
export const SharedView = ({ need, columns, work }: SharedViewProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const needName = useNeedName();
  const { clientId, assessment, change, collation } = work;
  const { state, reason } = decisionOn(assessment?.needs ?? [], need.code);
  const decide = (next: CollatedNeedState, why?: string): void => {
    const decision = { state: next, ...(why === undefined ? {} : { reason: why }) };
    change?.((content) => ({ ...content, needs: [...decideNeed(content.needs, collation, need.code, decision)] }));
    toast(t(DONE[next], { need: needName(need.code) }));
  };
  return (
    <div className={styles.view}>
      <AgreementWords need={need} columns={columns} />
      {state !== "open" && (
        <p className={styles.state} data-state={state}>
          <Icon name={state === "confirmed" ? "done" : "close"} size={16} />
          <span>
            {t(`collation.state.${state}`)}
            {reason !== undefined && <span className={styles.reason}>{reason}</span>}
          </span>
        </p>
      )}
      {change !== undefined && <NeedActs need={need} state={state} keptAs={`leave-out-${clientId}-${need.code}`} onDecide={decide} />}
    </div>
  );
};
