/** The line at the head of every page that is written by the tool. */
export const GENERATED = "<!-- Written by `npm run rules -- --write` from the rules themselves. Do not edit. -->";

/** Text inside a table cell. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A table row. */
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

/** A table: the heading row and the rows. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...heading), row(...heading.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");

/** Blocks of a page with an empty line between; absent ones are left out. */
export const page = (...blocks: readonly (string | undefined)[]): string =>
  `${blocks.filter((block) => block !== undefined && block !== "").join("\n\n")}\n`;

/** The last part of a rule's id in words: `"own-worker-is-named"` is `"Own worker is named"`. */
export const titleOf = (ruleId: string): string => {
  const words = ruleId.slice(ruleId.indexOf("/") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A value as it is written in code. */
export const code = (text: string): string => `\`${text}\``;

/** A value as indented JSON in a fence. */
export const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
