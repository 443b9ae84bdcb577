import type { TextsLike } from "../../../texts/texts.ts";
import type { dueFi } from "./fi.ts";

/** Texts of due dates in English. */
export const dueEn: TextsLike<typeof dueFi> = {
  late_one: "{{count}}\u00a0working day late",
  late_other: "{{count}}\u00a0working days late",
  lateDays_one: "{{count}}\u00a0day late",
  lateDays_other: "{{count}}\u00a0days late",
  today: "Today",
  tomorrow: "Tomorrow",
  left_one: "{{count}}\u00a0working day",
  left_other: "{{count}}\u00a0working days",
  waiting_zero: "Waiting",
  waiting_one: "Waited {{count}}\u00a0working day",
  waiting_other: "Waited {{count}}\u00a0working days",
  none: "Open",
  noLimit: "no time limit",
};
