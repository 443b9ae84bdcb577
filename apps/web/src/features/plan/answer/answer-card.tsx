import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord, RecordDocument } from "@koonti/casework";
import { answerTo, documentsOf } from "@koonti/casework";
import type { ClientPlan, PlanAnswer } from "@koonti/client-plan";
import { PLAN_ANSWER_LABELS } from "@koonti/client-plan";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import type { IconName } from "../../../components/icons/icon.tsx";
import { Icon } from "../../../components/icons/icon.tsx";
import { ClientWords } from "../../../components/need/client-words.tsx";
import { Card } from "../../../components/page/card.tsx";
import { useToast } from "../../../components/toast/toaster.tsx";
import type { OpenDraft } from "../../../drafts/use-draft.ts";
import { useSession } from "../../../session/use-session.ts";
import { showDate } from "../../../texts/show-date.ts";
import { useTextIn } from "../../../texts/use-language.ts";
import styles from "./answer-card.module.css";
import { AnswerDialog } from "./answer-dialog.tsx";

const ICONS = { agrees: "done", disagrees: "close", couldNotAnswer: "question" } as const satisfies Readonly<
  Record<PlanAnswer["answer"], IconName>
>;

/** An answer as it was given: the answer, why, and the client's words. */
const GivenAnswer = ({ answer }: { readonly answer: PlanAnswer }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  return (
    <div className={styles.answer} data-answer={answer.answer}>
      <p className={styles.given}>
        <Icon name={ICONS[answer.answer]} size={20} />
        <b>{textIn(PLAN_ANSWER_LABELS[answer.answer])}</b> {showDate(answer.answeredOn)}
      </p>
      {answer.reason !== undefined && answer.reason !== "" && <p>{answer.reason}</p>}
      {answer.words !== undefined && answer.words !== "" && (
        <p>
          <ClientWords>{answer.words}</ClientWords>
        </p>
      )}
      <p className={styles.version}>{t("planAnswer.toVersion", { version: answer.planVersion })}</p>
    </div>
  );
};

interface AnswerCardProps {
  readonly record: ClientRecord;
  readonly plan: ClientPlan;
  readonly document: WireDocument;
  /** The plan's draft while it is written; an answer is to the text that has been saved. */
  readonly draft: OpenDraft | undefined;
}

/** The answer in force, or an earlier one that was to another text. */
const useAnswers = ({ record, document }: AnswerCardProps) => {
  const plan = { ...document } as unknown as RecordDocument<"clientPlan">;
  const current = answerTo(record, plan)?.content;
  const earlier = documentsOf(record, "planAnswer")
    .filter(({ content }) => content.planId === document.id)
    .at(-1)?.content;
  return { current, earlier: current === undefined ? earlier : undefined };
};

/** The client's answer to the plan: not asked, asked and waited for, or given; and the acts there are. */
export const AnswerCard = (props: AnswerCardProps) => {
  const { t } = useTranslation();
  const toast = useToast();
  const { today, user } = useSession();
  const { record, plan, document, draft } = props;
  const { current, earlier } = useAnswers(props);
  const [version, setVersion] = useState<number>();
  const isAsked = plan.madeOn !== undefined;
  const ask = (): void => {
    draft?.draft.store.setAt(["madeOn"], today);
    void draft?.draft.flush();
    toast(t("planAnswer.asked"));
  };
  const openDialog = async (): Promise<void> => {
    if (draft === undefined) setVersion(document.version);
    else if (await draft.draft.flush()) setVersion(draft.draft.version());
    else toast(t("planAnswer.saveFirst"));
  };
  return (
    <Card title={t("planAnswer.title")}>
      <div className={styles.card}>
        {current !== undefined && <GivenAnswer answer={current} />}
        {current === undefined && <p>{isAsked ? t("planAnswer.waiting") : t("planAnswer.notAsked")}</p>}
        {earlier !== undefined && (
          <>
            <p className={styles.version}>{t("planAnswer.changedSince")}</p>
            <GivenAnswer answer={earlier} />
          </>
        )}
        {user.kind === "worker" && (
          <div className={styles.acts}>
            {!isAsked && draft !== undefined && (
              <Button variant="secondary" onClick={ask}>
                {t("planAnswer.ask")}
              </Button>
            )}
            <Button variant="secondary" onClick={() => void openDialog()}>
              {t("planAnswer.record")}
            </Button>
          </div>
        )}
      </div>
      {version !== undefined && (
        <AnswerDialog record={record} planId={document.id} planVersion={version} onClose={() => setVersion(undefined)} />
      )}
    </Card>
  );
};
