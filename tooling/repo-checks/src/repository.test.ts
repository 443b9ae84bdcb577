import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRepository } from "./repository.ts";

describe("readRepository", () => {
  it("reads what is or would be committed, not what git ignores nor pictures", () => {
    const root = mkdtempSync(join(tmpdir(), "koonti-repository-"));
    try {
      execFileSync("git", ["init", "--quiet"], { cwd: root });
      for (const name of ["new.ts", "kept.md", "ignored.ts", "picture.png"]) writeFileSync(join(root, name), name);
      writeFileSync(join(root, ".gitignore"), "ignored.ts\n");
      execFileSync("git", ["add", "kept.md"], { cwd: root });
      expect(
        readRepository(root)
          .files.map(({ path }) => path)
          .sort(),
      ).toEqual([".gitignore", "kept.md", "new.ts"]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
