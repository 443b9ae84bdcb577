import { useTranslation } from "react-i18next";
import { useSession } from "../../session/use-session.ts";
import { showNearDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";
import { ProvisionLink } from "../form/field-notes.tsx";
import type { IconName } from "../icons/icon.tsx";
import { Icon } from "../icons/icon.tsx";
import type { Due } from "./due.ts";
import { dueOf } from "./due.ts";
import styles from "./due-mark.module.css";

interface DueMarkProps {
  readonly dueOn?: Parameters<typeof dueOf>[0]["dueOn"];
  readonly waitingSince?: Parameters<typeof dueOf>[0]["waitingSince"];
  readonly provision?: { readonly label: string; readonly url: string } | undefined;
}

const ICONS: Readonly<Record<Due["kind"], IconName>> = {
  late: "blocking",
  today: "warning",
  tomorrow: "clock",
  left: "clock",
  waiting: "hourglass",
  none: "hourglass",
};

const useWords = (): ((due: Due) => { readonly first: string; readonly second: string }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (due) => {
    if (due.kind === "none") return { first: t("due.none"), second: t("due.noLimit") };
    if (due.kind === "waiting") return { first: t("due.waiting", { count: due.count }), second: t("due.noLimit") };
    const second = showNearDate(due.on, language);
    if (due.kind === "late") return { first: t(due.unit === "days" ? "due.lateDays" : "due.late", { count: due.count }), second };
    if (due.kind === "left") return { first: t("due.left", { count: due.count }), second };
    return { first: t(`due.${due.kind}`), second };
  };
};

/** When something is due and why, in one place: the days, the date, the provision. */
export const DueMark = ({ dueOn, waitingSince, provision }: DueMarkProps) => {
  const { today, calendar } = useSession();
  const due = dueOf({ dueOn, waitingSince }, today, calendar);
  const { first, second } = useWords()(due);
  return (
    <div className={styles.due} data-kind={due.kind}>
      <Icon name={ICONS[due.kind]} className={styles.icon} />
      <span className={styles.first}>{first}</span>
      <span className={styles.second}>
        {second}
        {provision !== undefined && (
          <>
            <span className={styles.line} aria-hidden="true" />
            <ProvisionLink label={provision.label} url={provision.url} />
          </>
        )}
      </span>
    </div>
  );
};
