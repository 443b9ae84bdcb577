import { readFileSync } from "node:fs";

/** One mutant of a run: what was changed, where, and what the tests made of it. */
export interface MutantResult {
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  /** The line of source that the change begins on, trimmed. */
  readonly at: string;
  /** The changed piece of source, every run of blanks as one. */
  readonly code: string;
  readonly becomes: string;
  readonly status: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is read of a report in the schema of mutation testing elements; lines and columns count from one. */
export interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: string;
          readonly location: { readonly start: Place; readonly end: Place };
        }[];
      }
    >
  >;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const pieceOf = (lines: readonly string[], start: Place, end: Place): string =>
  lines
    .slice(start.line - 1, end.line)
    .map((line, index, all) => line.slice(index === 0 ? start.column - 1 : 0, index === all.length - 1 ? end.column - 1 : undefined))
    .join(" ");

/** The mutants of a report about a package, each with the source it changes. */
export const mutantsOf = ({ files }: Report, packageName: string): readonly MutantResult[] =>
  Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split(/\r?\n/);
    return mutants.map(({ mutatorName, replacement = "", status, location: { start, end } }) => ({
      file: `packages/${packageName}/${path.replaceAll("\\", "/")}`,
      line: start.line,
      mutator: mutatorName,
      at: oneLine(lines[start.line - 1] ?? ""),
      code: oneLine(pieceOf(lines, start, end)),
      becomes: oneLine(replacement),
      status,
    }));
  });

/** The report that Stryker wrote. */
export const readReport = (path: string): Report => JSON.parse(readFileSync(path, "utf8"));
