import { packageTests } from "@koonti/vitest-preset";

export default {
  ...packageTests,
  test: { ...packageTests.test, include: ["src/**/*.test.ts", "cli/**/*.test.ts", "scripts/**/*.test.ts"] },
};
