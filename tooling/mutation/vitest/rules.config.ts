import { packageTests } from "@koonti/vitest-preset";
import { defineConfig } from "vitest/config";

/** For a folder of rules: the tests of the rules alone, since the others of the package ask other questions. */
export default defineConfig({ ...packageTests, test: { ...packageTests.test, include: ["src/rules/**/*.test.ts"] } });
