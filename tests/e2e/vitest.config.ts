import { packageTests } from "@koonti/vitest-preset";
import { mergeConfig } from "vitest/config";

/** One server for all files, one browser, one page after another: what takes part in a test is what a person would wait for. */
export default mergeConfig(packageTests, {
  test: { globalSetup: ["./vitest.server.config.ts"], isolate: false, fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 },
});
