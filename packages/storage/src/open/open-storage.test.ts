import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientId, CountyCode, DocumentId } from "@koonti/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startChild } from "../../test-support/child.ts";
import { freshDatabase, serverUrl } from "../../test-support/fresh-database.ts";
import { aClient, clientWithDraft, granted } from "../../test-support/people.ts";
import { StorageClosedError } from "./gate.ts";
import { openStorage } from "./open-storage.ts";

const COUNTY = "21" as CountyCode;
const WRITE_FOR_MILLISECONDS = 1_500;

describe("a storage in a folder", () => {
  let parent: string;
  let dataFolder: string;
  let template: string;
  beforeAll(async () => {
    template = mkdtempSync(join(tmpdir(), "koonti-template-"));
    await (await openStorage({ dataFolder: template })).close();
  });
  afterAll(() => rmSync(template, { recursive: true }));
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), "koonti-storage-"));
    dataFolder = join(parent, "data");
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  /** A folder that has been started before: making a new one takes seconds. */
  const startedBefore = () => cpSync(template, dataFolder, { recursive: true });

  it("keeps what was written, however often it is opened again", async () => {
    startedBefore();
    const first = await openStorage({ dataFolder });
    const { draft } = await first.inCounty(COUNTY, clientWithDraft);
    const client = granted(await first.inCounty(COUNTY, ({ clients }) => clients.insert(aClient({ hetu: "010190-900P" }))));
    await first.close();
    for (let time = 0; time < 2; time += 1) await (await openStorage({ dataFolder })).close();
    const second = await openStorage({ dataFolder });
    expect(await second.inCounty(COUNTY, ({ documents }) => documents.get(draft.id))).toEqual(draft);
    expect(await second.inCounty(COUNTY, ({ clients }) => clients.findByHetu("010190-900P"))).toEqual(client);
    await second.close();
  });

  it("refuses a second process, which ends with an error and harms nothing", async () => {
    startedBefore();
    const storage = await openStorage({ dataFolder });
    const { clientId, draft } = await storage.inCounty(COUNTY, clientWithDraft);
    const intruder = startChild("holdStorage", dataFolder);
    expect(await intruder.line()).toMatch(`StorageInUseError: The data folder ${dataFolder} is in use by process ${process.pid} on `);
    expect(await intruder.end()).toBe(1);
    await expect(openStorage({ dataFolder })).rejects.toMatchObject({ code: "storageInUse" });
    await storage.inCounty(COUNTY, ({ clients }) => clients.insert(aClient()));
    await storage.close();
    const again = await openStorage({ dataFolder });
    await again.inCounty(COUNTY, async ({ documents }) => {
      expect(await documents.get(draft.id)).toEqual(draft);
      expect(await documents.verifyChain(clientId)).toMatchObject({ intact: true });
    });
    await again.close();
  });

  it("lets one of two that start at once in, also when the folder is new", async () => {
    const children = [startChild("holdStorage", dataFolder), startChild("holdStorage", dataFolder)];
    const said = await Promise.all(children.map((child) => child.line()));
    expect(said.toSorted()).toEqual([expect.stringMatching(/^StorageInUseError/), "holding"]);
    const codes = await Promise.all(children.map((child) => child.end()));
    expect(codes.toSorted()).toEqual([0, 1]);
    await (await openStorage({ dataFolder })).close();
  }, 120_000);

  it("opens after a first start that was cut off halfway", async () => {
    const child = startChild("holdStorage", dataFolder);
    const unfinished = join(dataFolder, "database.unfinished");
    while (!existsSync(join(unfinished, "base"))) await new Promise((resolve) => setTimeout(resolve, 20));
    await child.kill();
    expect(existsSync(join(dataFolder, "database"))).toBe(false);
    const storage = await openStorage({ dataFolder });
    await storage.inCounty(COUNTY, clientWithDraft);
    await storage.close();
    expect(existsSync(unfinished)).toBe(false);
  }, 120_000);

  it("has every acknowledged write, with its log row and event, after the process was killed while writing", async () => {
    startedBefore();
    const child = startChild("writeBurst", dataFolder, COUNTY);
    const clientId = (await child.line()) as ClientId;
    await new Promise((resolve) => setTimeout(resolve, WRITE_FOR_MILLISECONDS));
    await child.kill();
    const acknowledged = (await child.rest()) as readonly DocumentId[];
    expect(acknowledged.length).toBeGreaterThan(10);
    const storage = await openStorage({ dataFolder });
    await storage.inCounty(COUNTY, async ({ documents, accessLog, outbox }) => {
      const written = (await documents.listOfClient(clientId)).map(({ id }) => id);
      const logged = (await accessLog.listOfClient(clientId, { limit: 100_000 })).map(({ documentId }) => documentId);
      const announced = (await outbox.take(100_000)).map(({ payload }) => payload["documentId"]);
      expect(acknowledged.filter((id) => !written.includes(id))).toEqual([]);
      expect(logged.toSorted()).toEqual(written.toSorted());
      expect(announced.toSorted()).toEqual(written.toSorted());
      expect(await documents.verifyChain(clientId)).toMatchObject({ intact: true, length: written.length });
    });
    await storage.close();
  }, 60_000);

  it("lets work that has begun end before it closes, and closes once", async () => {
    startedBefore();
    const storage = await openStorage({ dataFolder });
    const work = storage.inCounty(COUNTY, clientWithDraft);
    await Promise.all([storage.close(), storage.close()]);
    const { draft } = await work;
    await expect(storage.ping()).rejects.toBeInstanceOf(StorageClosedError);
    await expect(storage.inCounty(COUNTY, clientWithDraft)).rejects.toMatchObject({ code: "storageClosed" });
    const again = await openStorage({ dataFolder });
    expect(await again.inCounty(COUNTY, ({ documents }) => documents.get(draft.id))).toEqual(draft);
    await again.close();
  });
});

describe("a storage in memory", () => {
  it("answers, by the clock it was given, and forgets all when it is closed", async () => {
    const storage = await openStorage({ memory: true, now: () => "2020-02-02T00:00:00Z" });
    await storage.ping();
    const { draft } = await storage.inCounty(COUNTY, clientWithDraft);
    expect(draft.savedAt).toBe("2020-02-02T00:00:00.000Z");
    await storage.close();
    await expect(storage.ping()).rejects.toThrow();
  });
});

describe.runIf(serverUrl())("a storage on a server", () => {
  it("is shared by several processes, which migrate it once", async () => {
    const connectionString = await freshDatabase(serverUrl() ?? "");
    const storages = await Promise.all([1, 2, 3].map(() => openStorage({ connectionString, poolSize: 2 })));
    const [first, second] = storages;
    const { draft } = (await first?.inCounty(COUNTY, clientWithDraft)) ?? {};
    expect(draft && (await second?.inCounty(COUNTY, ({ documents }) => documents.get(draft.id)))).toEqual(draft);
    await Promise.all(storages.map((storage) => storage.close()));
  });

  it("says that the server cannot be reached without saying the password", async () => {
    const opening = openStorage({ connectionString: "postgres://koonti:verysecret@127.0.0.1:1/koonti" });
    await expect(opening).rejects.toThrow();
    await opening.catch((error: unknown) =>
      expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain("verysecret"),
    );
  });
});
