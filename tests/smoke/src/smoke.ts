import { type CaseFile, type RunningServer, startInVain, startServer } from "@koonti/harness";
import { type Played, playCase } from "./chain/play-case.ts";
import { burstUntilKilled } from "./crash/burst.ts";
import { survivorsIn } from "./crash/survivors.ts";
import { demand } from "./stage.ts";

/** What the whole smoke came to. */
export interface SmokeReport {
  readonly played: Played;
  readonly acknowledged: number;
  readonly chains: number;
  readonly secondStart: number;
}

/** A second process on the same folder ends by itself with a clear word, and the first one goes on. */
async function secondProcessIsRefused(dataFolder: string, first: RunningServer): Promise<void> {
  const { code, output } = await startInVain({ dataFolder });
  demand(code !== 0 && code !== null, `a second process ends with a code of its own: ${code}`);
  demand(output.includes("is in use by process") && output.includes(String(first.pid)), `it says who holds the folder: ${output}`);
  demand(!/\n\s+at /.test(output), `it says so in words, without a stack: ${output}`);
  const { ok } = await fetch(`${first.origin}/api/health`);
  demand(ok, "the first process goes on");
}

/** Everything of the smoke on one data folder: the case, a second process, a kill in the middle of writing, and what was left. */
export async function smoke(dataFolder: string, file: CaseFile, enough = 300): Promise<SmokeReport> {
  const first = await startServer({ dataFolder });
  const played = await playCase(first, file).finally(() => first.stop());
  const second = await startServer({ dataFolder });
  await secondProcessIsRefused(dataFolder, second);
  const acknowledged = await burstUntilKilled(second, file, enough);
  const { writes, chains } = await survivorsIn(dataFolder, acknowledged);
  const third = await startServer({ dataFolder });
  await third.stop();
  return { played, acknowledged: writes, chains, secondStart: second.readyIn };
}
