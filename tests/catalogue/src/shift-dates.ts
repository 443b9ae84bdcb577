import { addDays, isLocalDate, isLocalDateTime, localDate } from "@koonti/core";

const shiftedText = (text: string, days: number): string => {
  if (isLocalDate(text)) return addDays(text, days);
  return isLocalDateTime(text) ? `${addDays(localDate(text.slice(0, 10)), days)}${text.slice(10)}` : text;
};

/** A plain value with every calendar date in it moved by a number of days. */
export const shiftDates = (value: unknown, days: number): unknown => {
  if (typeof value === "string") return shiftedText(value, days);
  if (Array.isArray(value)) return value.map((member) => shiftDates(member, days));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shiftDates(member, days)]));
};
