import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CountyCode } from "@koonti/core";
import { StorageInUseError } from "@koonti/storage";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Composition, compose } from "./compose.ts";
import { DEMO_COUNTY, OTHER_COUNTY } from "./demo/county.ts";
import { DEMO_STAFF } from "./demo/people.ts";
import { settingsFrom } from "./settings.ts";

const folder = mkdtempSync(join(tmpdir(), "koonti-compose-"));
const settings = settingsFrom({ KOONTI_DATA: join(folder, "data"), KOONTI_WEB: join(folder, "web") });
const ORIGIN = "http://localhost:3999";
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clientsIn = ({ storage }: Composition, county: string) =>
  storage.inCounty(county as CountyCode, async ({ clients }) => (await clients.search({ prefix: "Testi", limit: 1_000 })).length);

const close = async ({ app, storage }: Composition): Promise<void> => {
  await app.close();
  await storage.close();
};

describe("compose", () => {
  let first: Composition;
  beforeAll(async () => {
    first = await compose({ ...settings, webRoot: folder }, ORIGIN);
  });
  afterAll(() => close(first));

  it("fills the demo county, and another one so that it can be seen that nobody reaches across", async () => {
    expect(await clientsIn(first, DEMO_COUNTY.code)).toBeGreaterThanOrEqual(40);
    expect(await clientsIn(first, OTHER_COUNTY.code)).toBeGreaterThan(0);
  });

  it("lets the staff sign in, and clients who are asked for something", () => {
    const subjects = first.people.map(({ sub }) => sub);
    expect(subjects).toEqual(expect.arrayContaining(DEMO_STAFF.map(({ person }) => person.sub)));
    expect(subjects.filter((sub) => sub.startsWith("client-")).length).toBeGreaterThanOrEqual(2);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it("answers to a token of its own identity provider", async () => {
    const authorization = `Bearer ${await first.identity.issueToken("worker-10b")}`;
    const { statusCode, body } = await first.app.inject({ url: "/api/session", headers: { authorization } });
    expect({ statusCode, user: JSON.parse(body).user.name }).toEqual({ statusCode: 200, user: "Testi Työntekijä-10B" });
  });

  it("refuses a folder that is in use, and does not harm it", async () => {
    await expect(compose(settings, ORIGIN)).rejects.toThrow(StorageInUseError);
    expect(await clientsIn(first, DEMO_COUNTY.code)).toBeGreaterThanOrEqual(40);
  });

  it("does not start in production, and gives the folder free again", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const own = settingsFrom({ KOONTI_DATA: join(folder, "production"), KOONTI_WEB: folder });
    await expect(compose(own, ORIGIN)).rejects.toThrow(/production/i);
    vi.unstubAllEnvs();
    await close(await compose(own, ORIGIN));
  }, 60_000);

  it("finds everything as it was when it starts again, and fills nothing twice", async () => {
    const own = settingsFrom({ KOONTI_DATA: join(folder, "again"), KOONTI_WEB: folder });
    const one = await compose(own, ORIGIN);
    const [clients, people] = [await clientsIn(one, DEMO_COUNTY.code), one.people];
    await close(one);
    const two = await compose(own, ORIGIN);
    expect([await clientsIn(two, DEMO_COUNTY.code), two.people]).toEqual([clients, people]);
    await close(two);
  }, 60_000);
});
