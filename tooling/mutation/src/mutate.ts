import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repoRoot } from "@koonti/workspace";
import { Stryker } from "@stryker-mutator/core";
import type { MutantResult } from "./score.ts";
import type { MutationTarget } from "./targets.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const VITEST_RUNNER = fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"));

/** A command as Stryker runs it: without a shell, so that only spaces need care. */
const commandOf = (parts: readonly string[]): string => parts.map((part) => part.replaceAll(" ", "\\ ")).join(" ");

/** Mutates one package and runs its own tests against each mutant, one at a time. */
export const mutate = async ({ name, mutate: patterns, oneFileOf }: MutationTarget): Promise<readonly MutantResult[]> => {
  const folder = join(repoRoot, "packages", name);
  process.chdir(folder);
  const stryker = new Stryker({
    mutate: [...patterns],
    testRunner: "vitest",
    plugins: [VITEST_RUNNER],
    ...(oneFileOf && { buildCommand: commandOf([process.execPath, here("./write-one-file.ts"), ...oneFileOf]) }),
    vitest: { configFile: here("../vitest.mutants.config.ts"), related: oneFileOf === undefined },
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
