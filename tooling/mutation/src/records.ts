import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reason } from "./reasons.ts";
import type { MutantResult } from "./report.ts";
import { type Counts, countsOf, survivorsOf, totalOf } from "./score.ts";

/** A mutant that no test noticed. */
export type Survivor = Omit<MutantResult, "status" | "file"> & {
  /** Whether tests ran it at all. */
  readonly run: boolean;
};

/** What became of the mutants of one file when it was last run. */
export interface FileRecord {
  /** From the root of the repository. */
  readonly file: string;
  readonly counts: Counts;
  readonly survivors: readonly Survivor[];
}

/** What became of the mutants of a package, as it is kept in the repository. */
export interface MutationRecord {
  readonly name: string;
  readonly files: readonly FileRecord[];
}

const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const recordPath = (name: string): string => inPackage(`records/${name}.json`);

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** What is kept of the mutants of a package. */
export const recordOf = (name: string, mutants: readonly MutantResult[]): MutationRecord => ({
  name,
  files: [...new Set(mutants.map(({ file }) => file))].toSorted().map((file) => {
    const own = mutants.filter((mutant) => mutant.file === file);
    const survivors = survivorsOf(own).map(({ status, file: _, ...mutant }) => ({ ...mutant, run: status !== "NoCoverage" }));
    return { file, counts: countsOf(own), survivors };
  }),
});

/** A record with the files of a later run in place of the same files of the earlier. */
export const withLater = (earlier: MutationRecord, later: MutationRecord): MutationRecord => ({
  ...earlier,
  files: [...earlier.files.filter(({ file }) => !later.files.some((one) => one.file === file)), ...later.files].toSorted((a, b) =>
    a.file < b.file ? -1 : 1,
  ),
});

/** The mutants of a package, or of several, in numbers. */
export const countsOfRecords = (records: readonly MutationRecord[]): Counts =>
  totalOf(records.flatMap(({ files }) => files.map(({ counts }) => counts)));

/** The survivors of a package with the files they live in. */
export const survivorsIn = ({ files }: MutationRecord): readonly (Survivor & { readonly file: string })[] =>
  files.flatMap(({ file, survivors }) => survivors.map((survivor) => ({ ...survivor, file })));

/** Keeps a record in place of the earlier one of that package. */
export const writeRecord = (record: MutationRecord): void => {
  const path = recordPath(record.name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
};

/** The records of the packages named, in that order; a package that was never run has none. */
export const readRecords = (names: readonly string[]): readonly MutationRecord[] =>
  names
    .map(recordPath)
    .filter((path) => existsSync(path))
    .map(readJson);

/** The reasons that people have written, in `reasons.json`. */
export const readReasons = (): readonly Reason[] => readJson(inPackage("reasons.json"));
