import type { Clock } from "@koonti/api";
import { type LocalDate, localDate } from "@koonti/core";

const FINLAND = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki", year: "numeric", month: "2-digit", day: "2-digit" });

/** The clock of the machine, the day as it is in Finland. */
export const machineClock: Clock = {
  today: (): LocalDate => localDate(FINLAND.format(new Date())),
  now: () => new Date().toISOString(),
};
