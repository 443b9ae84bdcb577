import { repoRoot } from "@koonti/workspace";
import { repoChecks } from "./checks/index.ts";
import { type Problem, readRepository } from "./repository.ts";

const said = ({ path, line, message }: Problem): string => `  ${path}${line === undefined ? "" : `:${line}`}  ${message}`;

const repository = readRepository(repoRoot);
let broken = 0;
for (const check of repoChecks) {
  const problems = check.find(repository);
  broken += problems.length > 0 ? 1 : 0;
  console.log(`${problems.length === 0 ? "ok    " : "BROKEN"} ${check.name}`);
  for (const problem of problems) console.log(said(problem));
}
process.exitCode = broken > 0 ? 1 : 0;
