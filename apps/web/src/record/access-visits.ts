import type { AccessLogEntry } from "@koonti/access";

const MINUTE = 16;

/** Opening one page leaves several rows in the log; a person's rows within a minute and on one ground are one visit. */
export const visitsOf = (entries: readonly AccessLogEntry[]): readonly AccessLogEntry[] => {
  const keyOf = ({ user, at, ground, reason }: AccessLogEntry): string => [user.id, at.slice(0, MINUTE), ground, reason ?? ""].join();
  return [...new Map(entries.toReversed().map((entry) => [keyOf(entry), entry])).values()].reverse();
};
