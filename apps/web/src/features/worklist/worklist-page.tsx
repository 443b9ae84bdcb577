import { isoWeek } from "@koonti/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WorklistScope } from "../../api/queries.ts";
import { worklistQuery } from "../../api/queries.ts";
import { ButtonLink } from "../../components/button-link/button-link.tsx";
import { Chips } from "../../components/filter/chips.tsx";
import { Segments } from "../../components/filter/segments.tsx";
import { Page } from "../../components/page/page.tsx";
import { useIsNarrow } from "../../components/page/use-is-phone.ts";
import { useSession } from "../../session/use-session.ts";
import { longWeekdayOf, showDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";
import type { Group, RowGroup } from "./groups.ts";
import { dueTodayCount, GROUPS, groupsOf } from "./groups.ts";
import { WorklistCards } from "./worklist-cards.tsx";
import styles from "./worklist-page.module.css";
import { WorklistTable } from "./worklist-table.tsx";

const SCOPES = ["mine", "pair", "team"] as const satisfies readonly WorklistScope[];

const useLead = (late: number, dueToday: number): string => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useSession();
  const day = t("worklist.day", { weekday: longWeekdayOf(today, language), date: showDate(today), week: isoWeek(today).week });
  return `${day} ${t("worklist.lateCount", { count: late })} ${t("worklist.todayCount", { count: dueToday })}`;
};

const Filters = ({ groups, chosen, onChoose }: FiltersProps) => {
  const { t } = useTranslation();
  const countOf = (group: Group): number => groups.find((one) => one.group === group)?.rows.length ?? 0;
  const all = groups.reduce((count, { rows }) => count + rows.length, 0);
  return (
    <Chips
      label={t("worklist.filters")}
      options={[
        { value: "all", text: t("worklist.all"), count: all },
        ...GROUPS.filter((group) => group === "late" || group === chosen || countOf(group) > 0).map((group) => ({
          value: group,
          text: t(`worklist.group.${group}`),
          count: countOf(group),
          isAlert: group === "late",
        })),
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
};

interface FiltersProps {
  readonly groups: readonly RowGroup[];
  readonly chosen: Group | "all";
  readonly onChoose: (group: Group | "all") => void;
}

const Empty = ({ scope, isFiltered }: { readonly scope: WorklistScope; readonly isFiltered: boolean }) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const text = user.kind === "partner" ? t("worklist.empty.partner") : t(`worklist.empty.${scope}`);
  return <p className={styles.empty}>{isFiltered ? t("worklist.emptyFilter") : text}</p>;
};

const Actions = ({ scope, onScope }: { readonly scope: WorklistScope; readonly onScope: (scope: WorklistScope) => void }) => {
  const { t } = useTranslation();
  return (
    <>
      <Segments
        label={t("worklist.scopes")}
        options={SCOPES.map((value) => ({ value, text: t(`worklist.scope.${value}`) }))}
        chosen={scope}
        onChoose={onScope}
      />
      <ButtonLink to="/contacts/new" icon="plus">
        {t("worklist.newContact")}
      </ButtonLink>
    </>
  );
};

/** What is late, what is due, and whose turn it is. */
export const WorklistPage = () => {
  const { t } = useTranslation();
  const { user } = useSession();
  const isNarrow = useIsNarrow();
  const [scope, setScope] = useState<WorklistScope>("mine");
  const [chosen, setChosen] = useState<Group | "all">("all");
  const { data } = useSuspenseQuery(worklistQuery(scope));
  const groups = groupsOf(data.rows, data.today, user);
  const shown = chosen === "all" ? groups : groups.filter(({ group }) => group === chosen);
  const late = groups.find(({ group }) => group === "late")?.rows.length ?? 0;
  const lead = useLead(late, dueTodayCount(data.rows, data.today));
  return (
    <Page title={t("worklist.title")} lead={lead} actions={user.kind === "worker" && <Actions scope={scope} onScope={setScope} />}>
      <div className={styles.filters}>
        <Filters groups={groups} chosen={chosen} onChoose={setChosen} />
      </div>
      {shown.length === 0 && <Empty scope={scope} isFiltered={groups.length > 0} />}
      {shown.length > 0 && (isNarrow ? <WorklistCards groups={shown} /> : <WorklistTable groups={shown} />)}
    </Page>
  );
};
