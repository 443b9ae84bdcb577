import { packageTests } from "@koonti/vitest-preset";
import { defineConfig } from "vitest/config";

/** Tests that need a process of their own, or look at what is built and not at what is mutated. */
const ELSEWHERE = ["src/time-zones.test.ts", "src/bundle.test.ts"];

/** For a whole package: its tests but those. */
export default defineConfig({ ...packageTests, test: { ...packageTests.test, exclude: ELSEWHERE } });
