import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkspacePackage } from "@koonti/workspace";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetResults, RESULT_FILE, readResults, testedPackages } from "./result-files.ts";

describe("result files", () => {
  let one: WorkspacePackage;
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), "koonti-results-"));
    mkdirSync(join(folder, ".turbo"));
    one = { name: "one", folder, path: "packages/one", manifest: { name: "one", scripts: { test: "vitest run" } } };
  });
  afterEach(() => rmSync(one.folder, { recursive: true }));

  it("are read, and forgotten before the next run", () => {
    writeFileSync(join(one.folder, RESULT_FILE), '{"success":true,"testResults":[]}');
    expect(readResults(one)).toEqual({ success: true, testResults: [] });
    forgetResults(one);
    expect(readResults(one)).toBeUndefined();
  });

  it("are nothing when half-written", () => {
    writeFileSync(join(one.folder, RESULT_FILE), '{"success":tr');
    expect(readResults(one)).toBeUndefined();
  });

  it("are expected of the packages with a test script only", () => {
    const without = { ...one, manifest: { name: "two" } };
    expect(testedPackages([one, without])).toEqual([one]);
  });
});
