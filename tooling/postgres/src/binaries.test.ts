import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { binariesFolder, reachableByEveryone } from "./binaries.ts";

describe("the server's program files", () => {
  let scratch: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), "koonti-binaries-"));
    chmodSync(scratch, 0o755);
  });
  afterEach(() => rmSync(scratch, { recursive: true }));

  const privateFolder = () => {
    const folder = join(scratch, "home", "native");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "program"), "");
    chmodSync(join(scratch, "home"), 0o700);
    return folder;
  };

  it("come with the packages of this machine", () => {
    expect(existsSync(join(binariesFolder(), "bin"))).toBe(true);
  });

  it("are used where they are when everyone may reach them", () => {
    const open = join(scratch, "open");
    mkdirSync(open, { mode: 0o755 });
    expect(reachableByEveryone(open, scratch)).toBe(open);
  });

  it("are copied out of a private folder", () => {
    const copy = reachableByEveryone(privateFolder(), scratch);
    expect(copy).toBe(join(scratch, "server"));
    expect(existsSync(join(copy, "program"))).toBe(true);
  });
});
