import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reason } from "./reasons.ts";
import type { MutantResult } from "./report.ts";
import { type Counts, countsOf, survivorsOf } from "./score.ts";

/** The last whole run over a package, as it is kept in the repository. */
export interface MutationRecord {
  readonly name: string;
  readonly counts: Counts;
  readonly survivors: readonly Survivor[];
}

/** A mutant that no test noticed. */
export type Survivor = Omit<MutantResult, "status"> & {
  /** Whether tests ran it at all. */
  readonly run: boolean;
};

const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const recordPath = (name: string): string => inPackage(`records/${name}.json`);

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** What is kept of the mutants of a package. */
export const recordOf = (name: string, mutants: readonly MutantResult[]): MutationRecord => ({
  name,
  counts: countsOf(mutants),
  survivors: survivorsOf(mutants).map(({ status, ...mutant }) => ({ ...mutant, run: status !== "NoCoverage" })),
});

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
