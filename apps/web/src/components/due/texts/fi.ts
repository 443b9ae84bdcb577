/** Texts of due dates in Finnish. */
export const dueFi = {
  late_one: "{{count}}\u00a0arkipäivä myöhässä",
  late_other: "{{count}}\u00a0arkipäivää myöhässä",
  lateDays_one: "{{count}}\u00a0päivä myöhässä",
  lateDays_other: "{{count}}\u00a0päivää myöhässä",
  today: "Tänään",
  tomorrow: "Huomenna",
  left_one: "{{count}}\u00a0arkipäivä",
  left_other: "{{count}}\u00a0arkipäivää",
  waiting_zero: "Odottaa",
  waiting_one: "Odottanut {{count}}\u00a0arkipäivän",
  waiting_other: "Odottanut {{count}}\u00a0arkipäivää",
  none: "Avoinna",
  noLimit: "ei määräaikaa",
} as const;
