import { routes } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { contentsOf, usesOfClient } from "../../test-support/contents.ts";
import { answered, matterIn, problemOf } from "../../test-support/matter.ts";
import { newcomer } from "../../test-support/story.ts";
import { worlds } from "../../test-support/world.ts";

const REASON = "Sijaistan omatyöntekijää tällä viikolla";

describe.each(await worlds())("clients on $name", (world) => {
  const worker = world.as("worker");

  it("are found by name and by identity code, which travel in the body", async () => {
    const { clientId, basics, hetu } = await matterIn(world);
    const found = async (query: string) => answered(await worker(routes.searchClients, { body: { query } })).clients;
    expect(await found(hetu)).toMatchObject([
      { id: clientId, name: `Testi ${basics.familyName}`, protectedIdentity: false, municipality: "179" },
    ]);
    expect(await found(hetu.toLowerCase())).toHaveLength(1);
    expect((await found(`testi ${basics.familyName.toLowerCase()}`)).map(({ id }) => id)).toContain(clientId);
    expect(await found("Eiketään")).toEqual([]);
  });

  it("without a query are one's own", async () => {
    const { clientId } = await matterIn(world);
    const own = answered(await worker(routes.searchClients, { body: { query: "" } })).clients;
    expect(own.map(({ id }) => id)).toContain(clientId);
    expect(own[0]?.ownWorker?.userId).toBe(world.people.worker.id);
    expect(answered(await world.as("colleague")(routes.searchClients, { body: { query: "" } })).clients).toEqual([]);
  });

  it("with a protected identity have in a list neither name, age nor municipality", async () => {
    const { clientId, hetu } = await matterIn(world, { protectedIdentity: true });
    const { clients } = answered(await worker(routes.searchClients, { body: { query: hetu } }));
    const [{ ownWorker: _, ...shown } = { ownWorker: undefined }] = clients;
    expect(shown).toEqual({ id: clientId, protectedIdentity: true });
  });

  it("are searched by workers only", async () => {
    expect(problemOf(await world.as("health")(routes.searchClients, { body: { query: "Testi" } }))).toMatchObject({ status: 403 });
    const { hetu } = await matterIn(world);
    expect(problemOf(await world.asClient(hetu)(routes.searchClients, { body: { query: "Testi" } }))).toMatchObject({ status: 403 });
  });

  it("have a record that says on what ground it is shown", async () => {
    const { clientId, basics } = await matterIn(world);
    const { client, documents, access } = answered(await worker(routes.getRecord, { params: { clientId } }));
    expect(client).toEqual({ id: clientId, version: 1, basics });
    expect(documents.map(({ kind }) => kind)).toEqual(["contact", "initiation", "urgencyAssessment", "assignment"]);
    expect(access).toEqual({ ground: "clientRelationship", masked: false });
  });

  it("are opened by a colleague with a reason, which the client sees", async () => {
    const { clientId } = await matterIn(world);
    const colleague = world.as("colleague", "en");
    expect(problemOf(await colleague(routes.getRecord, { params: { clientId } }))).toMatchObject({
      status: 403,
      detail: expect.stringContaining("no client relationship"),
      errors: [{ pointer: "path/clientId", code: "noRelationship" }],
    });
    expect(answered(await colleague(routes.openWithReason, { params: { clientId }, body: { reason: REASON } }))).toEqual({
      ground: "otherTask",
    });
    expect(answered(await colleague(routes.getRecord, { params: { clientId } })).access).toEqual({ ground: "otherTask", masked: false });
    const uses = await usesOfClient(world.storage, world.county, clientId);
    expect(
      uses.filter(({ user }) => user.id === world.people.colleague.id).map(({ action, ground, reason }) => ({ action, ground, reason })),
    ).toEqual([
      { action: "read", ground: "otherTask", reason: undefined },
      { action: "open", ground: "otherTask", reason: REASON },
      { action: "denied", ground: "noRelationship", reason: undefined },
    ]);
  });

  it("are not opened with a reason that says nothing, nor by one whose task is unknown", async () => {
    const { clientId } = await matterIn(world);
    const short = await world.as("colleague")(routes.openWithReason, { params: { clientId }, body: { reason: "työ" } });
    expect(problemOf(short)).toMatchObject({ status: 400, errors: [{ pointer: "/reason" }] });
    const taskless = await world.as("taskless")(routes.openWithReason, { params: { clientId }, body: { reason: REASON } });
    expect(problemOf(taskless)).toMatchObject({ status: 403, errors: [{ code: "noWorkTask" }] });
  });

  it("with a protected identity do not show where they live to one without a direct task", async () => {
    const details = { streetAddress: "Testikatu 1", phone: "040 000 0001", contactAddress: "PL 1, 00000 Testilä" };
    const { clientId } = await matterIn(world, { protectedIdentity: true, contactDetails: details });
    const own = answered(await worker(routes.getRecord, { params: { clientId } }));
    expect(own.client.basics.contactDetails).toEqual(details);
    const colleague = world.as("colleague");
    answered(await colleague(routes.openWithReason, { params: { clientId }, body: { reason: REASON } }));
    const seen = answered(await colleague(routes.getRecord, { params: { clientId } }));
    expect(seen.access.masked).toBe(true);
    expect(seen.client.basics.contactDetails).toEqual({ contactAddress: "PL 1, 00000 Testilä" });
    expect(seen.client.basics).not.toHaveProperty("municipality");
  });

  it("have basics that are changed by version", async () => {
    const { clientId, basics } = await matterIn(world);
    const params = { clientId };
    const next = { ...basics, familyName: "Asiakas-uusi" };
    expect(answered(await worker(routes.putBasics, { params, version: 1, body: next }))).toEqual({
      id: clientId,
      version: 2,
      basics: next,
    });
    expect(problemOf(await worker(routes.putBasics, { params, version: 1, body: basics }))).toMatchObject({
      status: 412,
      currentVersion: 2,
    });
    const { clients } = answered(await worker(routes.searchClients, { body: { query: "Asiakas-uusi" } }));
    expect(clients.map(({ id }) => id)).toEqual([clientId]);
  });

  it("do not lose what was covered when one who does not see it changes the rest", async () => {
    const details = { streetAddress: "Testikatu 2", contactAddress: "PL 2, 00000 Testilä" };
    const { clientId } = await matterIn(world, { protectedIdentity: true, contactDetails: details });
    const colleague = world.as("colleague");
    answered(await colleague(routes.openWithReason, { params: { clientId }, body: { reason: REASON } }));
    const { client } = answered(await colleague(routes.getRecord, { params: { clientId } }));
    const answer = await colleague(routes.putBasics, { params: { clientId }, version: 1, body: client.basics });
    expect(problemOf(answer)).toMatchObject({ status: 403 });
    const { client: kept } = answered(await worker(routes.getRecord, { params: { clientId } }));
    expect(kept.basics.contactDetails).toEqual(details);
  });

  it("do not take another's identity code", async () => {
    const [one, other] = [await matterIn(world), await matterIn(world)];
    const before = await contentsOf(world.storage, world.county);
    const body = { ...one.basics, hetu: other.basics.hetu };
    const problem = problemOf(await worker(routes.putBasics, { params: { clientId: one.clientId }, version: 1, body }));
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer: "/hetu", code: "hetuTaken" }] });
    expect(JSON.stringify(problem)).not.toContain(other.hetu);
    expect(await contentsOf(world.storage, world.county)).toEqual(before);
  });

  it("have basics that neither partners nor the client change", async () => {
    const { clientId, basics, hetu } = await matterIn(world);
    for (const as of [world.as("health"), world.asClient(hetu)]) {
      expect(problemOf(await as(routes.putBasics, { params: { clientId }, version: 1, body: basics }))).toMatchObject({ status: 403 });
    }
  });

  it("see who has used their data, and on what ground", async () => {
    const { clientId, hetu } = await matterIn(world);
    answered(await worker(routes.getRecord, { params: { clientId } }));
    const { entries } = answered(await world.asClient(hetu)(routes.getAccessLog, { params: { clientId } }));
    expect(entries[0]).toMatchObject({
      action: "read",
      data: "record",
      ground: "clientRelationship",
      purpose: "clientWork",
      provider: world.county,
      user: { name: "Testi Työntekijä-10B" },
    });
    expect(entries.map(({ action }) => action)).toEqual(["read", "write", "write"]);
    const again = answered(await world.asClient(hetu)(routes.getAccessLog, { params: { clientId } }));
    expect(again.entries[0]).toMatchObject({ action: "read", data: "accessLog", ground: "ownData" });
  });

  it("with the same code in another county are somebody else's", async () => {
    const basics = newcomer();
    const { clientId } = await matterIn(world, basics);
    const own = answered(await world.asOther("worker")(routes.searchClients, { body: { query: basics.hetu ?? "" } }));
    expect(own.clients).toEqual([]);
    expect(problemOf(await world.asOther("worker")(routes.getRecord, { params: { clientId } }))).toMatchObject({ status: 404 });
  });
});
