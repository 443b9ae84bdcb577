const DATE = 1082;
const TIMESTAMP_WITH_ZONE = 1184;
const BIG_INTEGER = 20;

/**
 * An instant as PostgreSQL writes it, as ISO 8601 in UTC.
 *
 * @example
 * instantFrom("2026-11-22 03:27:00.5+02"); // => "2026-11-22T01:27:00.500Z"
 */
export function instantFrom(text: string): string {
  const iso = text.replace(" ", "T").replace(/([+-]\d{2})$/, "$1:00");
  return new Date(iso).toISOString();
}

/** How columns are read, the same from both databases: a calendar date stays a text without a time zone, a count is a number. */
export const VALUE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [DATE]: (text) => text,
  [TIMESTAMP_WITH_ZONE]: instantFrom,
  [BIG_INTEGER]: Number,
};
