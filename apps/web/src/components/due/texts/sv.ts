import type { TextsLike } from "../../../texts/texts.ts";
import type { dueFi } from "./fi.ts";

/** Texts of due dates in Swedish. */
export const dueSv: TextsLike<typeof dueFi> = {
  late_one: "{{count}}\u00a0vardag försenad",
  late_other: "{{count}}\u00a0vardagar försenad",
  lateDays_one: "{{count}}\u00a0dag försenad",
  lateDays_other: "{{count}}\u00a0dagar försenad",
  today: "I dag",
  tomorrow: "I morgon",
  left_one: "{{count}}\u00a0vardag",
  left_other: "{{count}}\u00a0vardagar",
  waiting_zero: "Väntar",
  waiting_one: "Har väntat {{count}}\u00a0vardag",
  waiting_other: "Har väntat {{count}}\u00a0vardagar",
  none: "Öppen",
  noLimit: "ingen tidsfrist",
};
