import { randomInt } from "node:crypto";
import { setPriority } from "node:os";
import { runTool } from "@koonti/workspace";
import { type Soaked, soaked } from "./property-test-files.ts";

const TIMES = "100";
const LOWEST_PRIORITY = 19;
// Each property has its own limit; a file with many of them needs the sum.
const NO_LIMIT = "--testTimeout=3600000";

const { KOONTI_SEED: seed = String(randomInt(2 ** 31)), KOONTI_RUNS: times = TIMES } = process.env;

const soak = async ({ package: { path, folder }, files }: Soaked): Promise<boolean> => {
  const { ok, output } = await runTool("vitest", ["run", NO_LIMIT, "--reporter=dot", ...files], {
    cwd: folder,
    env: { KOONTI_SEED: seed, KOONTI_RUNS: times },
  });
  console.log(`${ok ? "holds " : "BROKEN"} ${path} (${files.length} files)`);
  if (!ok) console.log(output);
  return ok;
};

const chosen = soaked(process.argv.slice(2));
console.log(`seed ${seed}, ${times} times the examples; again with KOONTI_SEED=${seed} npm run soak`);
setPriority(LOWEST_PRIORITY);
let broken = 0;
for (const one of chosen) if (!(await soak(one))) broken += 1;
console.log(`soak: ${chosen.length - broken} packages hold, ${broken} broken`);
process.exitCode = broken > 0 || chosen.length === 0 ? 1 : 0;
