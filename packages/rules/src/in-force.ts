import type { LocalDate } from "@koonti/core";

/** A calendar date as a number that sorts the same way: 2026-05-04 is 20260504. */
export type DayNumber = number;

const END_OF_TIME: DayNumber = 99_991_231;

const CODE_OF_ZERO = 48;

const twoDigits = (text: string, at: number): number => (text.charCodeAt(at) - CODE_OF_ZERO) * 10 + text.charCodeAt(at + 1) - CODE_OF_ZERO;

/**
 * The number of a calendar date. Numbers compare several times faster than texts, and every rule compares in every evaluation; for the same
 * reason the digits are read where they stand.
 */
export const dayNumber = (date: string): DayNumber =>
  ((twoDigits(date, 0) * 100 + twoDigits(date, 2)) * 100 + twoDigits(date, 5)) * 100 + twoDigits(date, 8);

/** The days a rule is in force as numbers, both included. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** The numbers of the days a rule is in force. */
export const daySpan = ({ from, until }: { readonly from: string; readonly until?: string }): DaySpan => ({
  from: dayNumber(from),
  until: until === undefined ? END_OF_TIME : dayNumber(until),
});

/** Whether a day is one of a span. */
export const isInSpan = ({ from, until }: DaySpan, day: DayNumber): boolean => from <= day && day <= until;

/** Whether a rule is in force on a day: its first and last day included. */
export const isInForce = ({ span }: { readonly span: DaySpan }, day: LocalDate): boolean => isInSpan(span, dayNumber(day));
