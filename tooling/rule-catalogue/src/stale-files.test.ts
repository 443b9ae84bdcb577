import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { staleFiles, writeFiles } from "./stale-files.ts";

const files = new Map([
  ["docs/rules/a/one.md", "one\n"],
  ["docs/rules/README.md", "index\n"],
]);

describe("generated files", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "koonti-pages-"));
    mkdirSync(join(root, "docs/rules/b"), { recursive: true });
    writeFileSync(join(root, "docs/rules/README.md"), "old\n");
    writeFileSync(join(root, "docs/rules/b/gone.md"), "gone\n");
    writeFileSync(join(root, "docs/rules/not-checked.md"), "by hand\n");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it("are told apart by what is wrong with them; what is written by hand is left alone", () => {
    expect(staleFiles(files, root)).toEqual([
      { path: "docs/rules/a/one.md", kind: "absent" },
      { path: "docs/rules/README.md", kind: "differs" },
      { path: "docs/rules/b/gone.md", kind: "leftOver" },
    ]);
  });

  it("are in order once written, and writing again changes nothing", () => {
    expect(writeFiles(files, root)).toHaveLength(3);
    expect(staleFiles(files, root)).toEqual([]);
    expect(writeFiles(files, root)).toEqual([]);
    expect(readFileSync(join(root, "docs/rules/a/one.md"), "utf8")).toBe("one\n");
    expect(readFileSync(join(root, "docs/rules/not-checked.md"), "utf8")).toBe("by hand\n");
  });
});
