import { seededPropertyTests } from "@koonti/vitest-preset";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const conditions = ["@koonti/source", "module", "browser", "development|production"];

export default defineConfig({
  plugins: [react(), seededPropertyTests()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // The time limits are for a machine busy with the other packages' tests, not for slow tests.
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "app",
          environment: "happy-dom",
          include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
          env: { DEBUG_PRINT_LIMIT: "0" },
          setupFiles: ["src/testing/setup.ts"],
          css: { modules: { classNameStrategy: "non-scoped" } },
        },
      },
      {
        extends: true,
        test: { name: "scripts", environment: "node", include: ["scripts/**/*.test.ts"] },
      },
    ],
  },
});
