import { findBrowser } from "@koonti/browser";
import { runTool, workspacePackages } from "@koonti/workspace";
import { forgetResults, RESULT_FILE, readResults, testedPackages } from "./result-files.ts";
import { closingLine, NOTHING, plus, tallyOf, withoutSkips } from "./tally.ts";

const AT_ONCE = "--concurrency=2";

/** The browser tests take as long as all others together: beside the rest from the beginning, they never come last and alone. */
const LONGEST = "@koonti/e2e";

const step = (text: string): void => console.log(`\n== ${text}`);

const packages = testedPackages(workspacePackages());
packages.forEach(forgetResults);

step("A browser for the tests");
const browser = await findBrowser();
console.log(
  browser ? browser.executablePath : "No Chromium runs on this machine: the browser tests cannot run. Name one in KOONTI_BROWSER.",
);

step("Building the packages (unchanged ones are taken from the cache)");
const built = await runTool("turbo", ["run", "build", AT_ONCE, "--continue=always", "--output-logs=errors-only"], { shown: true });

step(`Testing ${packages.length} packages`);
const reporting = ["--reporter=default", "--reporter=json", `--outputFile.json=${RESULT_FILE}`];
/** Runs the tests that a filter chooses, one package at a time; what is not shown as it comes is told at the end. */
const testing = async (filter: string, shown: boolean): Promise<boolean> => {
  const run = ["run", "test", `--filter=${filter}`, "--concurrency=1", "--continue=always", "--log-order=grouped", "--", ...reporting];
  const { ok, output } = await runTool("turbo", run, { shown });
  console.log(output);
  return ok;
};
const tested = await Promise.all([testing(LONGEST, false), testing(`!${LONGEST}`, true)]);

const counted = packages.map((one) => tallyOf(one.name, readResults(one))).reduce(plus, NOTHING);
const unbuilt = built.ok ? NOTHING : { ...NOTHING, failed: 1, notes: ["failed: the packages could not be built"] };
const unexplained =
  tested.includes(false) && counted.failed === 0 ? { ...NOTHING, failed: 1, notes: ["failed: the test run itself"] } : NOTHING;
const total = [counted, unbuilt, unexplained].reduce(plus);
const judged = process.env["CI"] === "true" ? withoutSkips(total) : total;

step("Result");
for (const note of judged.notes) console.log(note);
console.log(closingLine(judged));
process.exitCode = judged.failed > 0 ? 1 : 0;
