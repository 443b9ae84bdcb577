import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repoRoot } from "@koonti/workspace";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

describe(".ci/run", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "koonti-ci-"));
    mkdirSync(join(folder, "clone/.ci"), { recursive: true });
    mkdirSync(join(folder, "bin"));
    mkdirSync(join(folder, "shared"));
    cpSync(join(repoRoot, ".ci/run"), join(folder, "clone/.ci/run"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs it with an npm that says what it is told to; gives the exit code and the last line. */
  const run = (test: string, check: string): Promise<{ code: number; last: string }> => {
    writeFileSync(join(folder, "bin/npm"), `#!/bin/sh\nif [ "$1" = test ]; then ${test}; else ${check}; fi\n`);
    chmodSync(join(folder, "bin/npm"), 0o755);
    const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` };
    return new Promise((resolve) => {
      execFile("bash", [join(folder, "clone/.ci/run")], { env }, (error, stdout) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, last: stdout.trimEnd().split("\n").at(-1) ?? "" });
      });
    });
  };

  it("adds the counts of tests and checks", async () => {
    expect(await run("echo 12 passed, 0 failed", "echo 7 passed, 0 failed")).toEqual({ code: 0, last: "19 passed, 0 failed" });
  });

  it("fails with either of them", async () => {
    expect(await run("echo 12 passed, 2 failed; exit 1", "echo 7 passed, 0 failed")).toEqual({ code: 1, last: "19 passed, 2 failed" });
    expect(await run("echo 12 passed, 0 failed", "echo 6 passed, 1 failed; exit 1")).toEqual({ code: 1, last: "18 passed, 1 failed" });
  });

  it("counts a run without a closing line, and one that fails without a failure, as failed", async () => {
    expect(await run("echo crashed; exit 1", "echo 7 passed, 0 failed")).toEqual({ code: 1, last: "7 passed, 1 failed" });
    expect(await run("true", "echo 7 passed, 0 failed")).toEqual({ code: 1, last: "7 passed, 1 failed" });
    expect(await run("echo 3 passed, 0 failed; exit 1", "echo 7 passed, 0 failed")).toEqual({ code: 1, last: "10 passed, 1 failed" });
  });

  it("does not pass on nothing", async () => {
    expect(await run("echo 0 passed, 0 failed", "echo 0 passed, 0 failed")).toMatchObject({ code: 1 });
  });

  it("fails at once without the reading beside the clone", async () => {
    rmSync(join(folder, "shared"), { recursive: true });
    expect(await run("echo 12 passed, 0 failed", "echo 7 passed, 0 failed")).toEqual({ code: 1, last: "0 passed, 1 failed" });
  });
});
