import type { WorklistItem } from "@koonti/casework";
import { useTranslation } from "react-i18next";
import { useSession } from "../../session/use-session.ts";
import { showNearDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";
import { isOwnTurn } from "./turn-tag.tsx";
import { useTakes } from "./use-takes.ts";

/** What a task is called, why it stands where it stands, and what one can do about it. */
export interface TaskWords {
  readonly what: string;
  readonly why: string;
  readonly act: string;
}

/** What is said where no date tells since when it has waited. */
const WITHOUT_DATE = { reviewPlan: "task.reviewAgreed", startServices: "task.servicesWaiting" } as const;

const hasOwnWords = (task: string): task is keyof typeof WITHOUT_DATE => Object.hasOwn(WITHOUT_DATE, task);

/** A function that puts a task into words for the signed-in person: a request to somebody else is waited for, not done. */
export const useTaskWords = (): ((item: WorklistItem) => TaskWords) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { user } = useSession();
  const why = ({ task, waitingSince, openFindings = 0, blockingFindings = 0 }: WorklistItem): string => {
    const findings = [
      openFindings > 0 ? t("task.findings", { count: openFindings }) : undefined,
      blockingFindings > 0 ? t("task.blocking", { count: blockingFindings }) : undefined,
    ].filter((part) => part !== undefined);
    if (findings.length > 0) return `${findings.join(", ")}.`;
    if (waitingSince !== undefined) return t(`task.kind.${task}.since`, { date: showNearDate(waitingSince, language) });
    return hasOwnWords(task) ? t(WITHOUT_DATE[task]) : "";
  };
  const takes = useTakes();
  const act = (item: WorklistItem): string => (takes(item) ? t("task.take") : t(`task.kind.${item.task}.act`));
  return (item) => {
    const isAwaited = item.task === "giveSectorAssessment" && !isOwnTurn(item.turn, user);
    return {
      what: t(isAwaited ? "task.awaited.what" : `task.kind.${item.task}.what`),
      why: why(item),
      act: isAwaited ? t("task.awaited.act") : act(item),
    };
  };
};
