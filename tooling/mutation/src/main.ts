import { setPriority } from "node:os";
import { mutate } from "./mutate.ts";
import { LEAST_SCORE, type MutantResult, scoreLine, scoreOf, survivorsOf } from "./score.ts";
import { MUTATION_TARGETS } from "./targets.ts";

const LOWEST_PRIORITY = 19;

const said = ({ fileName, line, mutatorName, status, replacement }: MutantResult): string =>
  `  ${fileName}:${line}  ${mutatorName}${status === "NoCoverage" ? ", no test runs it" : ""}  ${replacement.replaceAll(/\s+/g, " ").slice(0, 100)}`;

const names = process.argv.slice(2);
const targets = MUTATION_TARGETS.filter(({ name }) => names.length === 0 || names.includes(name));
if (targets.length === 0) {
  console.log(`npm run mutation -- [package ...]   one of: ${MUTATION_TARGETS.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
}

setPriority(LOWEST_PRIORITY);
for (const target of targets) {
  const mutants = await mutate(target).catch((problem: unknown) => {
    console.log(`${target.name}: could not be mutated; its own tests must pass first (${String(problem)})`);
    process.exitCode = 1;
  });
  if (mutants === undefined) continue;
  const score = scoreOf(mutants);
  for (const survivor of survivorsOf(mutants)) console.log(said(survivor));
  console.log(scoreLine(target.name, score));
  if (score.percent < LEAST_SCORE) process.exitCode = 1;
}
