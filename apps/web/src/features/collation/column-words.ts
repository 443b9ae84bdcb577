import type { LocalDate } from "@koonti/core";
import { isLocalDate } from "@koonti/core";
import type { CollationColumn } from "@koonti/service-need";
import { useTranslation } from "react-i18next";
import { useSession } from "../../session/use-session.ts";
import { showDate, showDayAndMonth } from "../../texts/show-date.ts";

type Named = Pick<CollationColumn, "sector" | "organisation">;

/** A function that names who speaks: the client as such, everybody else by the organisation. */
export const useSpeaker = (): ((of: Named) => string) => {
  const { t } = useTranslation();
  return ({ sector, organisation }) => (sector === "client" ? t("collation.client") : organisation);
};

/** A function that shows a date without its year when it is of this year. */
export const useShortDate = (): ((date: string | undefined) => string | undefined) => {
  const { today } = useSession();
  const short = (date: LocalDate): string => (date.slice(0, 4) === today.slice(0, 4) ? showDayAndMonth(date) : showDate(date));
  return (date) => (isLocalDate(date) ? short(date) : undefined);
};

/** A function that says in words why a column is silent: invited and stayed away, or still awaited. */
export const useSilence = (): ((column: CollationColumn) => string) => {
  const { t } = useTranslation();
  const shortDate = useShortDate();
  return ({ participation, requestedOn }) => {
    const date = shortDate(requestedOn);
    if (participation === "stayedAway") return date === undefined ? t("collation.awayUndated") : t("collation.away", { date });
    return date === undefined ? t("collation.awaitedUndated") : t("collation.awaited", { date });
  };
};
