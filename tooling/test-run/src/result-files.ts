import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { WorkspacePackage } from "@koonti/workspace";
import type { VitestResults } from "./tally.ts";

/** Where each package's run leaves its results, from the package's folder. */
export const RESULT_FILE = ".turbo/test-results.json";

/** The packages that have tests to run. */
export const testedPackages = (packages: readonly WorkspacePackage[]): readonly WorkspacePackage[] =>
  packages.filter(({ manifest }) => manifest.scripts?.["test"] !== undefined);

/** Removes the results of an earlier run, so that they are not taken for this one's. */
export const forgetResults = ({ folder }: WorkspacePackage): void => rmSync(join(folder, RESULT_FILE), { force: true });

/** The results a package's run left, or undefined where it left none that can be read. */
export const readResults = ({ folder }: WorkspacePackage): VitestResults | undefined => {
  const path = join(folder, RESULT_FILE);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8")) as VitestResults;
  } catch {
    return undefined;
  }
};
