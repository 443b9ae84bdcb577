import type { User } from "@koonti/access";
import type { CalendarOptions, LocalDate, LocalizedText } from "@koonti/core";
import { DEFAULT_CALENDAR } from "@koonti/core";
import type { OptionOverrides } from "@koonti/rules";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { sessionQuery } from "../api/queries.ts";

/** Who is signed in, where, and which day it is there. */
export interface Session {
  readonly user: User;
  readonly county: { readonly code: string; readonly name: LocalizedText };
  /** The county's day, by the server's clock; the browser's clock is never asked. */
  readonly today: LocalDate;
  /** The county's choices where the law leaves room. */
  readonly options: OptionOverrides;
  readonly calendar: CalendarOptions;
}

const isPlain = (value: unknown): value is OptionOverrides[string] => ["boolean", "number", "string"].includes(typeof value);

const optionsFrom = (given: Readonly<Record<string, unknown>>): OptionOverrides =>
  Object.fromEntries(Object.entries(given).filter((entry): entry is [string, OptionOverrides[string]] => isPlain(entry[1])));

const calendarFrom = ({ saturdayCounts, evesCount }: Readonly<Record<string, unknown>>): CalendarOptions => ({
  saturdayCounts: typeof saturdayCounts === "boolean" ? saturdayCounts : DEFAULT_CALENDAR.saturdayCounts,
  evesCount: typeof evesCount === "boolean" ? evesCount : DEFAULT_CALENDAR.evesCount,
});

const localized = ({ fi = "", sv, en, ...more }: Readonly<Record<string, string>>): LocalizedText => ({
  ...more,
  fi,
  sv: sv ?? fi,
  en: en ?? fi,
});

/** The session of the signed-in person. Stands inside the frame, which has asked for it. */
export const useSession = (): Session => {
  const { data } = useSuspenseQuery(sessionQuery);
  return useMemo(() => {
    const { user, county, today } = data;
    const { ruleOptions } = county;
    return {
      user,
      county: { code: county.code, name: localized(county.name) },
      today,
      options: optionsFrom(ruleOptions),
      calendar: calendarFrom(ruleOptions),
    };
  }, [data]);
};
