import { isLocalDate } from "@koonti/core";

const EARLIEST_YEAR = 1800;

/**
 * Whether a national date or moment of the right form cannot be what was meant: a day no calendar has, such as 30 February or day 00,
 * or a year before 1800.
 */
export const isImpossibleDate = (text: string): boolean => {
  const day = text.slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return !isLocalDate(day);
  return text.startsWith("-") || Number(text.slice(0, 4)) < EARLIEST_YEAR;
};
