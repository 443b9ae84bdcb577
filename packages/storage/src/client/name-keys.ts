const folded = (text: string): string => text.normalize("NFC").toLocaleLowerCase("fi").trim();
/** Words are parted by spaces and by control characters; the database could not compare with a NUL. */
const words = (text: string): string[] =>
  folded(text)
    .split(/[\s\p{Cc}]+/u)
    .filter(Boolean);

/**
 * The words a name is found by: each word, and each part of a double name.
 *
 * @example
 * nameKeys(["Mäki-Testilä", "Åke"]); // => ["mäki-testilä", "mäki", "testilä", "åke"]
 */
export function nameKeys(names: readonly string[]): readonly string[] {
  const found = names.flatMap(words).flatMap((word) => [word, ...word.split("-").filter(Boolean)]);
  return [...new Set(found)];
}

/** The words asked for, each of which must begin some word of the name. */
export const searchWords = (query: string): readonly string[] => [...new Set(words(query))];

/** What a list is ordered by. */
export const sortName = (names: readonly string[]): string => names.flatMap(words).join(" ");
