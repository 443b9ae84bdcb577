import { defineConfig } from "vitest/config";

const conditions = ["@koonti/source", "module", "node", "development|production"];

/** How every package is tested: straight from the sources of the workspace, without a build. */
export const packageTests = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["src/**/*.test.ts"], passWithNoTests: false },
});
