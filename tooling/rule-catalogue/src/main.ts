import { parseArgs } from "node:util";
import type { CatalogueEntry } from "./catalogue.ts";
import { type Coverage, coverageLine } from "./coverage.ts";
import { coverageOfPages, generatedFiles } from "./pages/all-pages.ts";
import { inForceText } from "./pages/rule-words.ts";
import { writeFiles } from "./stale-files.ts";
import { wholeCatalogue } from "./whole-catalogue.ts";

const USAGE = `npm run rules                  lists every rule
npm run rules -- --coverage    compares the rules with the register of duties
npm run rules -- --write       writes docs/rules and rules.json`;

const listed = ({ rule }: CatalogueEntry): string =>
  `${rule.ref.padEnd(16)} ${rule.severities.join("/").padEnd(14)} ${rule.id}  (${inForceText(rule.inForce)})`;

const printRules = (entries: readonly CatalogueEntry[]): void => {
  for (const entry of entries) console.log(listed(entry));
  console.log(`${entries.length} rules`);
};

const printCoverage = (coverage: Coverage): void => {
  for (const id of coverage.missing) console.log(`missing: ${id}`);
  for (const id of coverage.doubled) console.log(`in more than one: ${id}`);
  for (const id of coverage.unknown) console.log(`not of the register: ${id}`);
  console.log(coverageLine(coverage));
  process.exitCode = coverage.missing.length + coverage.doubled.length + coverage.unknown.length === 0 ? 0 : 1;
};

const { values } = parseArgs({
  options: { coverage: { type: "boolean" }, write: { type: "boolean" }, help: { type: "boolean" } },
});
const catalogue = wholeCatalogue();
if (values.help) console.log(USAGE);
else if (values.coverage) printCoverage(coverageOfPages(catalogue));
else if (values.write) {
  const written = writeFiles(generatedFiles(catalogue));
  for (const { path, kind } of written) console.log(`${kind === "leftOver" ? "removed" : "wrote  "} ${path}`);
  console.log(`${written.length} files changed`);
} else printRules(catalogue.entries);
