import { defineConfig } from "vitest/config";

const conditions = ["@koonti/source", "module", "node", "development|production"];

/** How every package is tested: straight from the sources of the workspace, without a build. */
export const packageTests = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // The time limits are for a machine busy with the other packages' tests, not for slow tests.
  test: { include: ["src/**/*.test.{ts,tsx}"], passWithNoTests: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
