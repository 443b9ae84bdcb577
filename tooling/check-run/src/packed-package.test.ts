import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withPacked } from "./packed-package.ts";

describe("withPacked", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "koonti-to-pack-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const one = () => ({ name: "one", folder, path: "packages/one", manifest: { name: "one" } });

  it("gives the tarball and removes it", async () => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "one", version: "1.0.0" }));
    const seen = await withPacked(one(), async (tarball) => ({ tarball, there: existsSync(tarball) }));
    expect(seen.there).toBe(true);
    expect(existsSync(seen.tarball)).toBe(false);
  });

  it("says which package cannot be packed", async () => {
    await expect(withPacked(one(), async () => "never")).rejects.toThrow("one could not be packed");
  });
});
