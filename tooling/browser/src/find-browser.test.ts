import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "./find-browser.ts";
import { packedBrowser } from "./packed-browser.ts";

describe("findBrowser", () => {
  let folder: string;
  let working: string;
  let broken: string;
  const script = (name: string, body: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "koonti-browser-"));
    working = script("working", "echo Chromium");
    broken = script("broken", "exit 127");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const nowhere = { named: undefined, system: [], mayInstall: () => false, packed: async () => undefined };

  it("takes the machine's own and passes over one that does not run", async () => {
    const found = await findBrowser({ ...nowhere, system: ["/no/such/program", broken, working] });
    expect(found?.executablePath).toBe(working);
    expect(found?.args).toContain("--headless");
  });

  it("takes the one named by hand and nothing else", async () => {
    expect((await findBrowser({ ...nowhere, named: working }))?.executablePath).toBe(working);
    expect(await findBrowser({ ...nowhere, named: broken, system: [working] })).toBeUndefined();
  });

  it("installs Debian's where it may", async () => {
    const later = join(folder, "installed");
    const install = async (name: string) => name === "chromium" && script("installed", "echo Chromium") === later;
    expect((await findBrowser({ ...nowhere, system: [later], mayInstall: () => true, install }))?.executablePath).toBe(later);
  });

  it("falls back to the registry's when installing fails", async () => {
    const found = await findBrowser({ ...nowhere, mayInstall: () => true, install: async () => false, packed: async () => working });
    expect(found?.executablePath).toBe(working);
  });

  it("is undefined when nothing runs", async () => {
    expect(await findBrowser(nowhere)).toBeUndefined();
    const packed = () => Promise.reject(new Error("no room"));
    expect(await findBrowser({ ...nowhere, packed })).toBeUndefined();
  });

  it("gives on this machine a browser that draws a page", async () => {
    const browser = await chromium.launch((await findBrowser()) ?? {});
    const page = await browser.newPage();
    await page.setContent("<h1>Yhteinen suunnitelma</h1>");
    expect(await page.getByRole("heading").textContent()).toBe("Yhteinen suunnitelma");
    await browser.close();
  }, 400_000);
});

describe("packedBrowser", () => {
  it("unpacks once and leaves no half-written copy", async () => {
    const cache = mkdtempSync(join(tmpdir(), "koonti-packed-"));
    try {
      const [first, second] = await Promise.all([packedBrowser(cache), packedBrowser(cache)]);
      expect(first).toBe(second);
      expect(first === undefined || first.startsWith(cache)).toBe(true);
    } finally {
      rmSync(cache, { recursive: true });
    }
  }, 120_000);
});
