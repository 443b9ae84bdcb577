import { loadCases } from "../case-file/load.ts";
import { type Check, replayCase } from "./replay-case.ts";

/** What a file expected and how much of it was met. */
export interface FileResult {
  readonly name: string;
  readonly checks: readonly Check[];
  /** Why the file could not be replayed. */
  readonly problem?: string;
}

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Replays every case file of a folder; `undefined` when there is no such folder. */
export const replayFolder = (folder: string): readonly FileResult[] | undefined =>
  loadCases(folder)?.map((loaded) => {
    if (!loaded.ok) return { name: loaded.name, checks: [], problem: loaded.problem };
    try {
      return { name: loaded.name, checks: replayCase(loaded.file).checks };
    } catch (error) {
      return { name: loaded.name, checks: [], problem: problemOf(error) };
    }
  });

/** Whether everything a file expects is met. */
export const isWholly = ({ checks, problem }: FileResult): boolean => problem === undefined && checks.every(({ met }) => met);

const lineOf = ({ name, checks, problem }: FileResult): string => {
  if (problem !== undefined) return `${name}: not replayed: ${problem}`;
  const met = checks.filter((check) => check.met).length;
  return `${name}: expected ${checks.length}, met ${met}, unmet ${checks.length - met}`;
};

const unmetLines = ({ checks }: FileResult): readonly string[] =>
  checks.filter(({ met }) => !met).map(({ name, detail }) => `  ${name}: ${detail}`);

/** A line for each file with what is unmet under it, and at the end how many files are wholly met. */
export const report = (results: readonly FileResult[]): readonly string[] => [
  ...results.flatMap((result) => [lineOf(result), ...unmetLines(result)]),
  `${results.filter(isWholly).length} of ${results.length}`,
];
