import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caseFiles, type RunningServer, readCase, startServer } from "@koonti/harness";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { playCase } from "./chain/play-case.ts";
import { smoke } from "./smoke.ts";

const files = caseFiles();
if (files.length === 0) console.log("smoke: skipped, there are no cases beside the repository");

const folder = mkdtempSync(join(tmpdir(), "koonti-smoke-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(files.length > 0)("the whole server", () => {
  it("plays the first case, refuses a second process, and loses nothing when it is killed while it writes", async () => {
    const report = await smoke(join(folder, "first"), readCase(files[0] ?? ""), 120);
    expect(report.played.national).toBe(3);
    expect(report.acknowledged).toBeGreaterThanOrEqual(120);
  }, 240_000);

  describe("with the other cases", () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startServer({ dataFolder: join(folder, "others") });
    }, 120_000);
    afterAll(() => server.stop());

    const named = files
      .slice(1)
      .map(readCase)
      .filter(({ client }) => client.hetu !== null);

    it.each(named)(
      "plays $id: $title",
      async (file) => {
        const { documents, logRows } = await playCase(server, file);
        expect(documents).toBeGreaterThan(file.sectorAssessments.length);
        expect(logRows).toBeGreaterThan(documents);
      },
      60_000,
    );
  });
});
