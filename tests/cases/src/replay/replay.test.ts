import { describe, expect, it } from "vitest";
import { DEFAULT_FOLDER, loadCases } from "../case-file/load.ts";
import { replayCase } from "./replay-case.ts";

const loaded = loadCases(DEFAULT_FOLDER);
if (loaded === undefined) process.stdout.write(`No synthetic cases at ${DEFAULT_FOLDER}: nothing is replayed.\n`);

describe.runIf(loaded !== undefined)("the synthetic cases", () => {
  it.each((loaded ?? []).map((one) => [one.name, one] as const))("%s: every expectation is met", (_, one) => {
    expect(one.ok ? "" : one.problem).toBe("");
    const unmet = one.ok ? replayCase(one.file).checks.filter(({ met }) => !met) : [];
    expect(unmet.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([]);
  });
});
