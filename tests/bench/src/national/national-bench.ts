import { existsSync } from "node:fs";
import { join } from "node:path";
import { repoRoot, runTool } from "@koonti/workspace";

const SCRIPT = join(repoRoot, "tests/conformance/src/bench.ts");

/** The national documents against the official schemas, as the conformance tests measure them. */
export async function nationalBench(): Promise<readonly string[]> {
  if (!existsSync(SCRIPT)) return ["left out: the conformance tests measure nothing"];
  const { ok, output } = await runTool(process.execPath, ["--conditions=@koonti/source", "--no-warnings", "--expose-gc", SCRIPT]);
  if (!ok) throw new Error(output);
  return output.trimEnd().split("\n");
}
