import { LANGUAGES, type Language, type LocalizedText, textIn } from "@koonti/core";

/** The labels of a text by the name of what stands behind them. */
export type Labels<Name extends string> = Readonly<Record<Name, LocalizedText>>;

/** One labelled thing in a text. */
export interface Entry<Name extends string = string> {
  readonly name: Name;
  readonly value: string;
}

const INDENT = "  ";

const written = (label: string, value: string): string => {
  const [first = "", ...more] = value.split("\n");
  const head = first === "" ? `${label}:` : `${label}: ${first}`;
  return [head, ...more.map((line) => (line === "" ? "" : `${INDENT}${line}`))].join("\n");
};

/**
 * Things as lines that people can read, each behind its label; further lines of a value are indented, so that nothing a person writes can be
 * taken for a label. A blank line stands before each entry that begins a record.
 */
export const writeEntries = <Name extends string>(
  entries: readonly Entry<Name>[],
  labels: Labels<Name>,
  language: Language,
  beginsRecord: readonly Name[] = [],
): string =>
  entries
    .map(({ name, value }, index) => {
      const line = written(textIn(labels[name], language), value);
      return index > 0 && beginsRecord.includes(name) ? `\n${line}` : line;
    })
    .join("\n");

interface Reading<Name extends string> {
  readonly entries: { readonly name: Name; readonly lines: string[] }[];
  blanks: number;
}

const labelled = <Name extends string>(line: string, names: readonly (readonly [string, Name])[]): Entry<Name> | undefined => {
  const found = names.find(([label]) => line === `${label}:` || line.startsWith(`${label}: `));
  return found && { name: found[1], value: line.slice(found[0].length + 1).replace(/^ /, "") };
};

const takeLine = <Name extends string>(line: string, reading: Reading<Name>, names: readonly (readonly [string, Name])[]): boolean => {
  if (line === "") {
    reading.blanks += 1;
    return true;
  }
  const last = reading.entries.at(-1);
  if (line.startsWith(INDENT) && last !== undefined) {
    last.lines.push(...Array.from({ length: reading.blanks }, () => ""), line.slice(INDENT.length));
    reading.blanks = 0;
    return true;
  }
  const entry = labelled(line, names);
  if (entry === undefined) return false;
  reading.entries.push({ name: entry.name, lines: [entry.value] });
  reading.blanks = 0;
  return true;
};

const namesIn = <Name extends string>(labels: Labels<Name>, language: Language): readonly (readonly [string, Name])[] =>
  (Object.entries(labels) as [Name, LocalizedText][]).map(([name, label]) => [textIn(label, language), name] as const);

const readIn = <Name extends string>(text: string, labels: Labels<Name>, language: Language): readonly Entry<Name>[] | undefined => {
  const names = namesIn(labels, language);
  const reading: Reading<Name> = { entries: [], blanks: 0 };
  const isWhole = text.split("\n").every((line) => takeLine(line, reading, names));
  return isWhole && reading.entries.length > 0 ? reading.entries.map(({ name, lines }) => ({ name, value: lines.join("\n") })) : undefined;
};

/** The things in a text that {@link writeEntries} made, in whichever language; `undefined` of a text written by somebody else. */
export const readEntries = <Name extends string>(text: string, labels: Labels<Name>): readonly Entry<Name>[] | undefined => {
  for (const language of LANGUAGES) {
    const entries = readIn(text, labels, language);
    if (entries !== undefined) return entries;
  }
  return undefined;
};

/** The first value behind a label. */
export const textBehind = <Name extends string>(entries: readonly Entry<Name>[], name: Name): string | undefined =>
  entries.find((entry) => entry.name === name)?.value;

/** Every value behind a label. */
export const textsBehind = <Name extends string>(entries: readonly Entry<Name>[], name: Name): readonly string[] =>
  entries.filter((entry) => entry.name === name).map(({ value }) => value);

/** An entry where there is something to write. */
export const entryOf = <Name extends string>(name: Name, value: string | undefined): readonly Entry<Name>[] =>
  value ? [{ name, value }] : [];

/** Entries as records, each beginning at one of the names given; entries before the first record are left out. */
export const recordsOf = <Name extends string>(entries: readonly Entry<Name>[], begins: Name): readonly (readonly Entry<Name>[])[] => {
  const records: Entry<Name>[][] = [];
  for (const entry of entries) {
    if (entry.name === begins) records.push([entry]);
    else records.at(-1)?.push(entry);
  }
  return records;
};
