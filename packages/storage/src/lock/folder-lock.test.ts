import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startChild } from "../../test-support/child.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { StorageInUseError } from "./storage-in-use-error.ts";

const SINCE = "2026-11-20T10:15:30.250Z";

describe("the lock of a data folder", () => {
  let parent: string;
  let folder: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), "koonti-lock-"));
    folder = join(parent, "data");
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  const refusal = (): StorageInUseError => {
    try {
      lockFolder(folder, SINCE).release();
    } catch (error) {
      if (error instanceof StorageInUseError) return error;
      throw error;
    }
    throw new Error("Not refused");
  };

  it("makes the folder, for its owner alone", () => {
    lockFolder(folder, SINCE).release();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("refuses a second holder in the same process, and says who holds it and what to do", () => {
    const lock = lockFolder(folder, SINCE);
    const error = refusal();
    expect(error).toMatchObject({ name: "StorageInUseError", code: "storageInUse", folder, pid: process.pid });
    expect(error.message).toBe(
      `The data folder ${folder} is in use by process ${process.pid} on ${hostname()}, started ${SINCE}. ` +
        "Stop that process or choose another folder, then start again. Nothing was changed.",
    );
    lock.release();
  });

  it("is free again when it has been released", () => {
    const locks: FolderLock[] = [];
    for (let round = 0; round < 3; round += 1) {
      const lock = lockFolder(folder, SINCE);
      locks.push(lock);
      lock.release();
    }
    expect(locks).toHaveLength(3);
  });

  it("refuses another process, and does not lose its hold by being asked", async () => {
    const child = startChild("holdLock", folder);
    expect(await child.line()).toBe("holding");
    expect(refusal().pid).toBe(child.pid);
    expect(refusal().pid).toBe(child.pid);
    expect(await child.end()).toBe(0);
    lockFolder(folder, SINCE).release();
  });

  it("ends with a process that is killed: nothing stale stands in the way", async () => {
    const child = startChild("holdLock", folder);
    expect(await child.line()).toBe("holding");
    await child.kill();
    expect(JSON.parse(readFileSync(join(folder, "holder.json"), "utf8"))).toMatchObject({ pid: child.pid });
    const lock = lockFolder(folder, SINCE);
    expect(refusal().pid).toBe(process.pid);
    lock.release();
  });

  it("holds whatever the note of the holder says or whether it is there", () => {
    const lock = lockFolder(folder, SINCE);
    const note = join(folder, "holder.json");
    for (const text of ["", "{", "null", '{"pid":"x"}']) {
      writeFileSync(note, text);
      expect(refusal()).toMatchObject({ pid: undefined, message: expect.stringContaining("in use by another process") });
    }
    rmSync(note);
    expect(refusal().pid).toBeUndefined();
    lock.release();
  });

  it("is got by exactly one of several that start at once", async () => {
    for (let round = 0; round < 3; round += 1) {
      const children = Array.from({ length: 4 }, () => startChild("holdLock", folder));
      const said = await Promise.all(children.map((child) => child.line()));
      expect(said.toSorted()).toEqual(["holding", "storageInUse", "storageInUse", "storageInUse"]);
      await Promise.all(children.map((child) => child.kill()));
    }
  });
});
