import { join } from "node:path";
import { packagesIn, repoRoot, runTool, type WorkspacePackage } from "@koonti/workspace";
import { withPacked } from "./packed-package.ts";

const FOLDER = join(repoRoot, "tooling/check-run");
const BIN = join(FOLDER, "node_modules/.bin");
const AT_ONCE = 2;

/** What is wrong with the tarball of a package in the eyes of publint and attw; empty when nothing is. */
const complaints = (one: WorkspacePackage): Promise<readonly string[]> =>
  withPacked(one, async (tarball) => {
    const judged = [
      await runTool(join(BIN, "publint"), ["run", tarball, "--strict"], { cwd: FOLDER }),
      await runTool(join(BIN, "attw"), [tarball, "--profile", "esm-only", "--no-definitely-typed", "--format", "ascii", "--no-emoji"], {
        cwd: FOLDER,
      }),
    ];
    return judged.filter(({ ok }) => !ok).map(({ output }) => output.trimEnd());
  });

const packages = [...packagesIn("packages")];
let broken = 0;

const judgeRest = async (): Promise<void> => {
  for (let one = packages.shift(); one; one = packages.shift()) {
    const found = await complaints(one);
    broken += found.length > 0 ? 1 : 0;
    console.log([`${found.length === 0 ? "ok    " : "BROKEN"} ${one.name}`, ...found].join("\n"));
  }
};

await Promise.all(Array.from({ length: AT_ONCE }, judgeRest));
process.exitCode = broken > 0 ? 1 : 0;
