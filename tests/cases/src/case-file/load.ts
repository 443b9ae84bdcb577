import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type CaseFile, caseFileSchema } from "./schema.ts";

/** Where the synthetic cases stand beside the repository. */
export const DEFAULT_FOLDER = fileURLToPath(new URL("../../../../../shared/cases/", import.meta.url));

/** A file that was read, or why it is not a case. */
export type LoadedCase =
  | { readonly name: string; readonly ok: true; readonly file: CaseFile }
  | { readonly name: string; readonly ok: false; readonly problem: string };

function load(folder: string, name: string): LoadedCase {
  try {
    const read = caseFileSchema.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    return read.success ? { name, ok: true, file: read.data } : { name, ok: false, problem: z.prettifyError(read.error) };
  } catch (error) {
    return { name, ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Every JSON file of a folder, by name; `undefined` when there is no such folder. */
export const loadCases = (folder: string): readonly LoadedCase[] | undefined =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .toSorted()
        .map((name) => load(folder, name))
    : undefined;
