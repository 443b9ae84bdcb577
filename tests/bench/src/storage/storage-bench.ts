import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { openStorage } from "@koonti/storage";
import { figure, interleaved, median, timesLonger } from "../measure.ts";

const ROUNDS = 5;

const millisecondsOf = (rounds: readonly number[]): string => `${figure(median(rounds))} ms`;

async function started(dataFolder: string): Promise<void> {
  await (await openStorage({ dataFolder })).close();
}

/** Opening the embedded storage again and closing it, with its lock, its migrations and its checks, to PGlite alone on the same files. */
export async function storageBench(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "koonti-bench-"));
  const [own, bare] = [join(folder, "own"), join(folder, "bare")];
  try {
    const begun = performance.now();
    await started(own);
    const first = performance.now() - begun;
    await (await PGlite.create(bare)).close();
    const [again, alone] = await interleaved(
      [
        { name: "storage", things: 1, round: () => started(own) },
        { name: "PGlite alone", things: 1, round: async () => (await PGlite.create(bare)).close() },
      ],
      ROUNDS,
    );
    if (!(again && alone)) return [];
    return [
      `a new folder, opened and closed                ${figure(first).padStart(10)} ms`,
      `opened again and closed                        ${millisecondsOf(again.rounds).padStart(13)}`,
      `PGlite alone, opened again and closed          ${millisecondsOf(alone.rounds).padStart(13)}`,
      `opening again takes ${figure(timesLonger(again, 1, alone, 1))} times as long as PGlite alone`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
