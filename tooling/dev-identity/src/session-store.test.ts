import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sessionStore } from "./session-store.ts";

describe("the session store", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "koonti-sessions-"));
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });

  it("finds by id and by uid, each kind of thing by itself", async () => {
    const open = sessionStore();
    await open("Session").upsert("a", { uid: "u" }, 60);
    expect(await open("Session").find("a")).toEqual({ uid: "u" });
    expect(await open("Session").findByUid("u")).toEqual({ uid: "u" });
    expect(await open("Grant").find("a")).toBeUndefined();
    expect(await open("Grant").findByUid("u")).toBeUndefined();
  });

  it("forgets what has expired or been destroyed, and marks what was used", async () => {
    vi.useFakeTimers();
    const codes = sessionStore()("AuthorizationCode");
    await codes.upsert("a", { kind: "code" }, 60);
    await codes.consume("a");
    expect(await codes.find("a")).toMatchObject({ consumed: expect.any(Number) });
    vi.advanceTimersByTime(61_000);
    expect(await codes.find("a")).toBeUndefined();
    await codes.upsert("b", {}, 60);
    await codes.destroy("b");
    expect(await codes.find("b")).toBeUndefined();
  });

  it("revokes the tokens of a grant and nothing else", async () => {
    const open = sessionStore();
    await open("RefreshToken").upsert("a", { grantId: "g" }, 60);
    await open("RefreshToken").upsert("b", { grantId: "other" }, 60);
    await open("Interaction").upsert("c", { grantId: "g" }, 60);
    await open("RefreshToken").revokeByGrantId("g");
    expect(await open("RefreshToken").find("a")).toBeUndefined();
    expect(await open("RefreshToken").find("b")).toBeDefined();
    expect(await open("Interaction").find("c")).toBeDefined();
  });

  it("remembers over a restart when it has a folder, and says what to do with a broken file", async () => {
    await sessionStore(folder)("Session").upsert("a", { uid: "u" }, 60);
    expect(await sessionStore(folder)("Session").find("a")).toEqual({ uid: "u" });
    writeFileSync(join(folder, "sessions.json"), "{");
    expect(() => sessionStore(folder)).toThrow("remove it to start afresh");
  });
});
