import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { caseNumbered, readCase } from "@koonti/harness";
import { smoke } from "./smoke.ts";

const path = process.argv[2] ? resolve(process.env["INIT_CWD"] ?? process.cwd(), process.argv[2]) : caseNumbered("01");

async function main(file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "koonti-smoke-"));
  try {
    const { played, acknowledged, chains, secondStart } = await smoke(join(folder, "data"), readCase(file));
    const { calls, people, refusals, documents, national, logRows } = played;
    console.log(
      `smoke: ok: ${calls} calls by ${people} people, ${refusals} rightly refused; ${documents} documents, ${national} national ones accepted, ${logRows} rows of access log; ` +
        `second start in ${secondStart} ms; killed after ${acknowledged} acknowledged writes, all there with their rows, ${chains} records whole`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (path === undefined) {
  console.error("smoke: there is no case to play: give its file, or put the reading beside the repository");
  process.exitCode = 1;
} else {
  await main(path).catch((error: unknown) => {
    console.error(`smoke: failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}
