import type { CodeEntry } from "@koonti/core";
import { findCode, textIn } from "@koonti/core";
import type { Conflict, SettlementDraft, ViewTopic } from "@koonti/service-need";
import { VIEW_TOPICS, viewValueLabel } from "@koonti/service-need";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, RadioButton, RadioButtonGroup, Textarea, TextInput } from "suomifi-ui-components";
import { useKept } from "../../drafts/use-kept.ts";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./settle-form.module.css";

const TOPICS: readonly ViewTopic[] = VIEW_TOPICS;
const OTHER = "—";

/** The answers one may choose from: the whole known scale, or where there is none what has been said. */
const answersOf = ({ topic, values }: Conflict): readonly CodeEntry[] => {
  const known = findCode(TOPICS, topic)?.values ?? [];
  if (known.length > 0) return known;
  return values.map(({ value }) => ({ code: value, label: { fi: value, sv: value, en: value } }));
};

const draftOf = (conflict: Conflict): SettlementDraft => {
  const { topic, settlement, client } = conflict;
  const clientsView = settlement?.clientsView ?? (client.state === "said" && client.value === undefined ? (client.text ?? "") : "");
  return { topic, value: settlement?.value ?? "", reason: settlement?.reason ?? "", clientsView };
};

interface ValueChoiceProps {
  readonly conflict: Conflict;
  readonly value: string;
  readonly isMissing: boolean;
  readonly onChange: (value: string) => void;
}

const ValueChoice = ({ conflict, value, isMissing, onChange }: ValueChoiceProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const answers = answersOf(conflict);
  const isKnown = answers.some(({ code }) => code === value);
  const [isOther, setIsOther] = useState(value !== "" && !isKnown);
  const choose = (chosen: string): void => {
    setIsOther(chosen === OTHER);
    onChange(chosen === OTHER ? "" : chosen);
  };
  return (
    <div>
      <RadioButtonGroup
        labelText={t("collation.shared")}
        name={id}
        value={isOther ? OTHER : value}
        onChange={choose}
        groupStatus={isMissing ? "error" : "default"}
        groupStatusText={isMissing ? t("collation.valueMissing") : ""}
      >
        {[
          ...answers.map(({ code, label }) => (
            <RadioButton key={code} value={code}>
              {textIn(label, language) || viewValueLabel(conflict.topic, code, language)}
            </RadioButton>
          )),
          <RadioButton key={OTHER} value={OTHER}>
            {t("collation.sharedOther")}
          </RadioButton>,
        ]}
      </RadioButtonGroup>
      {isOther && (
        <TextInput
          labelText={t("collation.sharedOtherLabel")}
          value={value}
          onChange={(text) => onChange(String(text ?? ""))}
          maxLength={300}
          fullWidth
        />
      )}
    </div>
  );
};

interface SettleFormProps {
  readonly conflict: Conflict;
  /** The key by which what is written here outlives a reload. */
  readonly keptAs: string;
  readonly onSettle: (draft: SettlementDraft) => void;
}

/** What is thought together, and why: both are asked for before a conflict is settled. */
export const SettleForm = ({ conflict, keptAs, onSettle }: SettleFormProps) => {
  const { t } = useTranslation();
  const { value: kept, keep, forget } = useKept(keptAs, () => draftOf(conflict));
  const draft = kept.topic === conflict.topic ? kept : draftOf(conflict);
  const [isTried, setIsTried] = useState(false);
  const lacksValue = isTried && draft.value.trim() === "";
  const lacksReason = isTried && draft.reason.trim() === "";
  const asksClient = conflict.client.state === "notAsked" || conflict.client.value === undefined;
  const put = (part: Partial<SettlementDraft>): void => keep({ ...draft, ...part });
  const settle = (): void => {
    setIsTried(true);
    if (draft.value.trim() === "" || draft.reason.trim() === "") return;
    forget();
    onSettle(draft);
  };
  return (
    <div className={styles.form}>
      <ValueChoice conflict={conflict} value={draft.value} isMissing={lacksValue} onChange={(value) => put({ value })} />
      <div className={styles.texts}>
        {asksClient && (
          <Textarea
            labelText={t("collation.clientsView")}
            value={draft.clientsView}
            onChange={(event) => put({ clientsView: event.target.value })}
            resize="vertical"
            fullWidth
          />
        )}
        <Textarea
          labelText={t("collation.reason")}
          value={draft.reason}
          onChange={(event) => put({ reason: event.target.value })}
          status={lacksReason ? "error" : "default"}
          statusText={lacksReason ? t("collation.reasonMissing") : ""}
          resize="vertical"
          fullWidth
        />
        <Button onClick={settle}>{t("collation.settle")}</Button>
      </div>
    </div>
  );
};
