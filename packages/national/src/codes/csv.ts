const SEPARATORS = [";", "\t", ","] as const;

const separatorOf = (text: string): string => {
  const [header = ""] = text.split("\n", 1);
  return SEPARATORS.find((separator) => header.includes(separator)) ?? ";";
};

/** A cell in quotes, with any quote in it doubled, or one without; then what ends it. */
const cellPattern = (separator: string): RegExp => new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\n${separator}]*))(${separator}|\\n|$)`, "gy");

/**
 * The rows of a CSV text (RFC 4180) separated by semicolons, tabs or commas, whichever the first row has.
 *
 * @returns `undefined` when the quotes do not pair.
 */
export const parseCsv = (text: string): readonly (readonly string[])[] | undefined => {
  const source = text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");
  const pattern = cellPattern(separatorOf(source));
  const rows: string[][] = [[]];
  while (pattern.lastIndex < source.length) {
    const cell = pattern.exec(source);
    if (cell === null) return undefined;
    rows.at(-1)?.push((cell[1]?.replaceAll('""', '"') ?? cell[2] ?? "").trim());
    if (cell[3] === "\n") rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
};
