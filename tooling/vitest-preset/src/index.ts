import { defineConfig } from "vitest/config";
import { seededPropertyTests } from "./seeded-property-tests.ts";

export { seededPropertyTests } from "./seeded-property-tests.ts";

const conditions = ["@koonti/source", "module", "node", "development|production"];

/** How every package is tested: straight from the sources of the workspace, without a build. */
export const packageTests = defineConfig({
  plugins: [seededPropertyTests()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // The time limits are for a machine busy with the other packages' tests, not for slow tests.
  test: { include: ["src/**/*.test.{ts,tsx}"], passWithNoTests: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
