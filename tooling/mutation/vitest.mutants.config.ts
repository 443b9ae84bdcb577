import { packageTests } from "@koonti/vitest-preset";
import { defineConfig } from "vitest/config";
import { ONE_FILE } from "./src/one-file.ts";

/** How a mutant is tested: by the one file that holds the tests of its package. */
export default defineConfig({ ...packageTests, test: { ...packageTests.test, include: [ONE_FILE] } });
