import type { WorklistItem } from "@koonti/casework";
import { useTranslation } from "react-i18next";
import { showNearDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";

/** A function that says in one line why a task stands where it stands: open findings, or since when it has waited. */
export const useTaskReason = (): ((item: WorklistItem) => string) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ task, waitingSince, openFindings = 0, blockingFindings = 0 }) => {
    const findings = [
      openFindings > 0 ? t("task.findings", { count: openFindings }) : undefined,
      blockingFindings > 0 ? t("task.blocking", { count: blockingFindings }) : undefined,
    ].filter((part) => part !== undefined);
    if (findings.length > 0) return `${findings.join(", ")}.`;
    return waitingSince === undefined ? "" : t(`task.kind.${task}.since`, { date: showNearDate(waitingSince, language) });
  };
};
