import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "@koonti/workspace";
import type { CaseFile } from "./case-file.ts";

/** The reading beside the repository. */
export const sharedFolder: string = join(repoRoot, "../shared");

const CASES = join(sharedFolder, "cases");

/** The files of the synthetic cases, whole paths; empty where the reading is not there. */
export const caseFiles = (): readonly string[] =>
  existsSync(CASES)
    ? readdirSync(CASES)
        .filter((name) => /^case-\d+-.*\.json$/.test(name))
        .toSorted()
        .map((name) => join(CASES, name))
    : [];

/** Reads a case from a file. */
export const readCase = (path: string): CaseFile => JSON.parse(readFileSync(path, "utf8")) as CaseFile;

/** The file of a case by its number, such as `01`; undefined where the reading is not there. */
export const caseNumbered = (number: string): string | undefined => caseFiles().find((path) => path.includes(`case-${number}-`));
