import { writeFileSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";
import { repoRoot } from "@koonti/workspace";
import { type Chosen, chosenBy } from "./chosen.ts";
import { mutate } from "./mutate.ts";
import { pageOf } from "./page.ts";
import { gone, reasonFor } from "./reasons.ts";
import {
  countsOfRecords,
  type MutationRecord,
  readReasons,
  readRecords,
  recordOf,
  type Survivor,
  survivorsIn,
  withLater,
  writeRecord,
} from "./records.ts";
import { scoreLine, scoreOf, suffices } from "./score.ts";
import { MUTATION_TARGETS } from "./targets.ts";

const LOWEST_PRIORITY = 19;
const LONGEST_PIECE = 100;

const names = MUTATION_TARGETS.map(({ name }) => name);

const said = ({ file, line, mutator, run, code, becomes }: Survivor & { readonly file: string }): string =>
  `  ${file}:${line}  ${mutator}${run ? "" : ", never run"}  ${code.slice(0, LONGEST_PIECE)}  ->  ${becomes.slice(0, LONGEST_PIECE)}`;

const fail = (line: string): undefined => {
  console.log(line);
  process.exitCode = 1;
};

const run = async ({ target, whole }: Chosen): Promise<MutationRecord | undefined> => {
  try {
    const record = recordOf(target.name, await mutate(target));
    const [earlier] = whole ? [] : readRecords([target.name]);
    writeRecord(earlier === undefined ? record : withLater(earlier, record));
    return record;
  } catch (problem) {
    return fail(`${target.name}: could not be mutated; its own tests must pass first (${String(problem)})`);
  }
};

const tell = (record: MutationRecord): void => {
  const reasons = readReasons();
  const unexplained = survivorsIn(record).filter((survivor) => reasonFor(survivor, reasons) === undefined);
  for (const survivor of unexplained) console.log(said(survivor));
  const score = scoreOf(countsOfRecords([record]));
  console.log(`${scoreLine(record.name, score)}${unexplained.length > 0 ? `, ${unexplained.length} of them without a reason` : ""}`);
  if (!suffices(score)) process.exitCode = 1;
};

const chosen = chosenBy(process.argv.slice(2), readRecords(names));
if (chosen.length === 0) fail(`npm run mutation -- [package[:file|:survivors] ...]   one of: ${names.join(", ")}`);

setPriority(LOWEST_PRIORITY);
const records: MutationRecord[] = [];
for (const one of chosen) {
  const record = await run(one);
  if (record === undefined) continue;
  records.push(record);
  tell(record);
}

const total = scoreOf(countsOfRecords(records));
console.log(scoreLine("total", total));
if (!suffices(total)) process.exitCode = 1;

const kept = readRecords(names);
writeFileSync(join(repoRoot, "docs/mutation.md"), pageOf(kept, readReasons()));
for (const { file, code, becomes } of gone(readReasons(), kept.flatMap(survivorsIn))) {
  console.log(`reasons.json: no longer lives  ${file}  ${code}  ->  ${becomes}`);
}
