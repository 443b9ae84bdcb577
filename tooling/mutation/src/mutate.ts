import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repoRoot } from "@koonti/workspace";
import { Stryker } from "@stryker-mutator/core";
import type { MutantResult } from "./score.ts";
import type { MutationTarget } from "./targets.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const VITEST_RUNNER = fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"));

/** Mutates one package and runs its own tests against each mutant, one at a time. */
export const mutate = async ({ name, mutate: patterns, tests }: MutationTarget): Promise<readonly MutantResult[]> => {
  const folder = join(repoRoot, "packages", name);
  process.chdir(folder);
  const stryker = new Stryker({
    mutate: [...patterns],
    testRunner: "vitest",
    plugins: [VITEST_RUNNER],
    // Run without a shell: only spaces need care.
    buildCommand: [process.execPath, here("./write-one-file.ts"), ...tests].map((part) => part.replaceAll(" ", "\\ ")).join(" "),
    vitest: { configFile: here("../vitest.mutants.config.ts"), related: false },
    concurrency: 1,
    reporters: ["progress-append-only"],
    // The native compiler has no API for Stryker to rewrite a tsconfig with, and the tests need none.
    tsconfigFile: "none.json",
    ignorePatterns: ["tsconfig*.json", "dist", ".turbo"],
    tempDirName: join(tmpdir(), `koonti-mutation-${name}`),
    allowConsoleColors: false,
  });
  const results = await stryker.runMutationTest();
  return results.map(({ fileName, location, mutatorName, replacement = "", status }) => ({
    fileName: fileName.slice(folder.length + 1).replaceAll("\\", "/"),
    line: location.start.line + 1,
    mutatorName,
    replacement,
    status,
  }));
};
