import { packageTests } from "@koonti/vitest-preset";
import { mergeConfig } from "vitest/config";

/** One worker and one module graph: the databases are opened once for all files, each test works in counties of its own. */
export default mergeConfig(packageTests, {
  test: { globalSetup: ["./vitest.postgres.config.ts"], isolate: false, fileParallelism: false, testTimeout: 30_000, hookTimeout: 60_000 },
});
