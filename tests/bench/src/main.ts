import { httpBench } from "./http/http-bench.ts";
import { machineLoad } from "./measure.ts";
import { nationalBench } from "./national/national-bench.ts";
import { MOST_TIMES, rulesBench } from "./rules/rules-bench.ts";
import { storageBench } from "./storage/storage-bench.ts";

async function rules(): Promise<readonly string[]> {
  const { lines, times } = await rulesBench();
  if (times > MOST_TIMES) process.exitCode = 1;
  return lines;
}

const BENCHES: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  rules,
  http: httpBench,
  national: nationalBench,
  storage: storageBench,
};

const asked = process.argv.slice(2).filter((word) => word !== "--");
const unknown = asked.filter((name) => !(name in BENCHES));

if (unknown.length > 0) {
  console.error(`bench: there is no ${unknown.join(", ")}: choose from ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 1;
} else {
  console.log(machineLoad());
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n== ${name}`);
    for (const line of await bench()) console.log(line);
  }
}
