import { packageTests } from "@koonti/vitest-preset";
import { defineConfig } from "vitest/config";
import { ONE_FILE } from "./src/one-file.ts";

/** How a mutant is tested: every test of a package in one file, so that a mutant costs one start and not one for each file. */
export default defineConfig({ ...packageTests, test: { ...packageTests.test, include: [ONE_FILE] } });
