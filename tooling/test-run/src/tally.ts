/** The counts of a test run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line for each thing that failed or was skipped. */
  readonly notes: readonly string[];
}

/** What is read of a result file of vitest's JSON reporter. */
export interface VitestResults {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Nothing counted yet. */
export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, notes: [] };

/** Both counts together. */
export const plus = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  notes: [...one.notes, ...other.notes],
});

const failure = (note: string): Tally => ({ ...NOTHING, failed: 1, notes: [note] });

const tallyOfTest = (place: string, { fullName, status }: VitestResults["testResults"][number]["assertionResults"][number]): Tally => {
  if (status === "passed") return { ...NOTHING, passed: 1 };
  const note = `${status}: ${place} > ${fullName}`;
  return status === "failed" ? failure(note) : { ...NOTHING, skipped: 1, notes: [note] };
};

const tallyOfFile = (packageName: string, file: VitestResults["testResults"][number]): Tally => {
  const place = `${packageName} ${file.name.slice(file.name.lastIndexOf("/src/") + 1)}`;
  const tests = file.assertionResults.map((test) => tallyOfTest(place, test)).reduce(plus, NOTHING);
  // A file that fails to load, or breaks outside its tests, has no failed test to count.
  return file.status === "failed" && tests.failed === 0 ? plus(tests, failure(`failed: ${place} could not be run`)) : tests;
};

/**
 * Counts one package's results. A package that left none, or one that failed without a failed test, counts as one failure.
 */
export const tallyOf = (packageName: string, results: VitestResults | undefined): Tally => {
  if (!results) return failure(`failed: ${packageName} left no test results`);
  const tally = results.testResults.map((file) => tallyOfFile(packageName, file)).reduce(plus, NOTHING);
  if (tally.passed + tally.failed + tally.skipped === 0) return failure(`failed: ${packageName} ran no test`);
  return results.success || tally.failed > 0 ? tally : plus(tally, failure(`failed: ${packageName} broke outside its tests`));
};

/** Where nothing may be left out, every skipped test is a failed one. */
export const withoutSkips = (tally: Tally): Tally => ({ ...tally, failed: tally.failed + tally.skipped, skipped: 0 });

/** The closing line: `12 passed, 0 failed`, with `, 1 skipped` where any was. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
