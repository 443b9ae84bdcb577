import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { repoRoot } from "@koonti/workspace";
import { Stryker } from "@stryker-mutator/core";
import { type MutantResult, mutantsOf, readReport } from "./report.ts";
import type { MutationTarget } from "./targets.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const VITEST_RUNNER = fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"));

/** A command as Stryker runs it: without a shell, so that only spaces need care. */
const commandOf = (parts: readonly string[]): string => parts.map((part) => part.replaceAll(" ", "\\ ")).join(" ");

/** Waiting costs nothing where nothing hangs, and a busy machine is no reason to call a mutant noticed. */
const PATIENCE = { timeoutMS: 60_000, timeoutFactor: 5 };

/** Mutates one package and runs its own tests against each mutant, one at a time. */
export const mutate = async ({ name, mutate: patterns, tests }: MutationTarget): Promise<readonly MutantResult[]> => {
  const reportPath = join(mkdtempSync(join(tmpdir(), "koonti-mutation-report-")), "report.json");
  process.chdir(join(repoRoot, "packages", name));
  const stryker = new Stryker({
    mutate: [...patterns],
    testRunner: "vitest",
    plugins: [VITEST_RUNNER],
    buildCommand: commandOf([process.execPath, here("./write-one-file.ts"), ...tests]),
    vitest: { configFile: here("../vitest.mutants.config.ts"), related: false },
    concurrency: 1,
    ...PATIENCE,
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: reportPath },
    // The native compiler has no API for Stryker to rewrite a tsconfig with, and the tests need none.
    tsconfigFile: "none.json",
    ignorePatterns: ["tsconfig*.json", "dist", ".turbo"],
    tempDirName: join(tmpdir(), `koonti-mutation-${name}`),
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
  const mutants = mutantsOf(readReport(reportPath), name);
  rmSync(dirname(reportPath), { recursive: true });
  return mutants;
};
