import { existsSync } from "node:fs";
import { packageTests } from "@koonti/vitest-preset";
import { defineConfig } from "vitest/config";
import { ONE_FILE } from "./src/one-file.ts";

/** Tests that need a process of their own, or look at what is built or written and not at what is mutated. */
const ELSEWHERE = ["src/time-zones.test.ts", "src/bundle.test.ts", "src/examples.test.ts"];

const asked = existsSync(ONE_FILE) ? { include: [ONE_FILE] } : { exclude: ELSEWHERE };

/** How a mutant is tested: by the one file of tests where there is one, else by the tests of the package. */
export default defineConfig({ ...packageTests, test: { ...packageTests.test, ...asked } });
