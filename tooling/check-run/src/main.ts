import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, repoRoot, runTool } from "@koonti/workspace";
import { checkNames, scriptOf } from "./check-scripts.ts";

const { scripts = {} } = JSON.parse(readFileSync(join(repoRoot, "package.json"), "utf8")) as Manifest;
const failed: string[] = [];
const checks = checkNames(scripts);

for (const check of checks) {
  const started = performance.now();
  const { ok, output } = await runTool("pnpm", ["run", "--silent", scriptOf(check)]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "ok    " : "FAILED"} ${check} (${seconds} s): ${scripts[scriptOf(check)]}`);
  if (ok) continue;
  failed.push(check);
  console.log(`${output.trimEnd()}\n`);
}

if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}. One alone: npx pnpm@12.21.0 run ${scriptOf(failed[0] ?? "")}`);
console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || checks.length === 0 ? 1 : 0;
