import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTool } from "./run-tool.ts";
import { packagesIn, workspacePackages } from "./workspace-packages.ts";

describe("workspacePackages", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "koonti-workspace-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("finds the packages of every group, in order, and passes over other folders", () => {
    for (const path of ["tooling/z", "packages/b", "packages/a", "packages/notes"]) {
      mkdirSync(join(root, path), { recursive: true });
      if (path !== "packages/notes") writeFileSync(join(root, path, "package.json"), JSON.stringify({ name: `@x/${path}` }));
    }
    expect(workspacePackages(root).map(({ path }) => path)).toEqual(["packages/a", "packages/b", "tooling/z"]);
    expect(packagesIn("packages", root)[0]).toMatchObject({ name: "@x/packages/a", folder: join(root, "packages/a") });
  });

  it("knows this very package", () => {
    expect(workspacePackages().map(({ name }) => name)).toContain("@koonti/workspace");
  });
});

describe("runTool", () => {
  it("says how a tool ended and what it printed", async () => {
    const script = "console.log('out'); console.error('err'); process.exit(Number(process.env.CODE))";
    expect(await runTool(process.execPath, ["-e", script], { env: { CODE: "0" } })).toEqual({ ok: true, output: "out\nerr\n" });
    expect(await runTool(process.execPath, ["-e", script], { env: { CODE: "3" } })).toMatchObject({ ok: false });
  });

  it("fails with a word for a tool that is not there", async () => {
    expect(await runTool("no-such-tool-at-all", [])).toMatchObject({
      ok: false,
      output: expect.stringContaining("no-such-tool-at-all did not start"),
    });
  });
});
