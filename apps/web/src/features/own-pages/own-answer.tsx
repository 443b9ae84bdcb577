import type { WireDocument } from "@koonti/api-contract";
import type { PlanAnswer, PlanAnswerValue } from "@koonti/client-plan";
import { PLAN_ANSWERS } from "@koonti/client-plan";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Textarea } from "suomifi-ui-components";
import { given as withValues } from "../../components/form/given.ts";
import type { IconName } from "../../components/icons/icon.tsx";
import { Icon } from "../../components/icons/icon.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { useWriteDocument } from "../../documents/use-write-document.ts";
import { useKept } from "../../drafts/use-kept.ts";
import { useSession } from "../../session/use-session.ts";
import { showDate } from "../../texts/show-date.ts";
import styles from "./own-answer.module.css";
import { OwnCard } from "./own-page.tsx";

const ICONS = { agrees: "check", disagrees: "close", couldNotAnswer: "question" } as const satisfies Readonly<
  Record<PlanAnswerValue, IconName>
>;

interface ChoicesProps {
  readonly answer: PlanAnswerValue | undefined;
  readonly onChoose: (answer: PlanAnswerValue) => void;
}

const Choices = ({ answer, onChoose }: ChoicesProps) => {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{t("ownPages.question")}</legend>
      {PLAN_ANSWERS.map((value) => (
        <label key={value} className={styles.choice} data-chosen={answer === value}>
          <input type="radio" name={name} checked={answer === value} onChange={() => onChoose(value)} />
          <Icon name={ICONS[value]} size={24} />
          {t(`ownPages.answer.${value}`)}
        </label>
      ))}
    </fieldset>
  );
};

interface WrittenAnswer {
  readonly answer?: PlanAnswerValue;
  readonly reason: string;
}

const AnswerForm = ({ document, onDone }: { readonly document: WireDocument; readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const toast = useToast();
  const { today } = useSession();
  const { value: written, keep, forget } = useKept(`answer-${document.id}`, (): WrittenAnswer => ({ reason: "" }));
  const { answer, reason } = written;
  const [isTried, setIsTried] = useState(false);
  const { mutate, isPending, error } = useWriteDocument(document.clientId);
  const asksWhy = answer === "disagrees" || answer === "couldNotAnswer";
  const lacksReason = asksWhy && reason.trim() === "";
  const send = (): void => {
    setIsTried(true);
    if (answer === undefined || lacksReason) return;
    const said = reason.trim() || undefined;
    const words = withValues(asksWhy ? { reason: said } : { words: said });
    mutate(
      { kind: "planAnswer", content: { planId: document.id, planVersion: document.version, answer, answeredOn: today, ...words } },
      {
        onSuccess: () => {
          forget();
          toast(t("ownPages.answered"));
          onDone();
        },
      },
    );
  };
  return (
    <div className={styles.form}>
      <Choices answer={answer} onChoose={(chosen) => keep({ ...written, answer: chosen })} />
      {isTried && answer === undefined && <p className={styles.fault}>{t("ownPages.answerMissing")}</p>}
      {answer !== undefined && (
        <Textarea
          labelText={asksWhy ? t("ownPages.why") : t("ownPages.say")}
          value={reason}
          onChange={(event) => keep({ ...written, reason: event.target.value })}
          status={isTried && lacksReason ? "error" : "default"}
          statusText={isTried && lacksReason ? t("ownPages.whyMissing") : ""}
          resize="vertical"
          fullWidth
        />
      )}
      <FailureNote failure={error} />
      <div>
        <Button onClick={send} aria-disabled={isPending}>
          {t("ownPages.send")}
        </Button>
      </div>
      <p className={styles.note}>{t("ownPages.canChange")}</p>
    </div>
  );
};

interface OwnAnswerProps {
  readonly document: WireDocument;
  /** What the client has answered to this text; asked anew when the text changes. */
  readonly given?: PlanAnswer;
}

/** The client's answer to the plan: three ways, in the client's own words. It can be changed at any time. */
export const OwnAnswer = ({ document, given }: OwnAnswerProps) => {
  const { t } = useTranslation();
  const [isChanging, setIsChanging] = useState(false);
  if (given === undefined || isChanging)
    return (
      <OwnCard title={t("ownPages.answerTitle")} voice="client">
        <AnswerForm document={document} onDone={() => setIsChanging(false)} />
      </OwnCard>
    );
  const words = given.reason ?? given.words ?? "";
  return (
    <OwnCard title={t("ownPages.yourAnswer")} voice="client">
      <p className={styles.words}>
        <b>{t(`ownPages.answer.${given.answer}`)}</b> {showDate(given.answeredOn)}
      </p>
      {words !== "" && (
        <p className={styles.words}>
          <ClientWords>{words}</ClientWords>
        </p>
      )}
      <Button variant="secondary" onClick={() => setIsChanging(true)}>
        {t("ownPages.changeAnswer")}
      </Button>
    </OwnCard>
  );
};
