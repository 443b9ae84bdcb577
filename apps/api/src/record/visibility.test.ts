import { routes } from "@koonti/api-contract";
import type { DocumentContent } from "@koonti/casework";
import { describe, expect, it } from "vitest";
import { answered, at, changed, finished, matterIn, problemOf, written } from "../../test-support/matter.ts";
import { storyFor } from "../../test-support/story.ts";
import { TODAY, worlds } from "../../test-support/world.ts";

type SectorAssessment = DocumentContent<"sectorAssessment">;

const asked = (sector: SectorAssessment["sector"], organisation: string): SectorAssessment => ({
  sector,
  organisation,
  participation: "requested",
  requestedOn: TODAY,
  needs: [],
  services: [],
  views: [],
  proposals: [],
});
const HEALTHS = asked("health", "Testi-terveyskeskus");

describe.each(await worlds())("what is seen of a record on $name", (world) => {
  const worker = world.as("worker");
  const health = world.as("health");
  const { oneOf, allOf } = storyFor(world);
  const own = allOf("sectorAssessment").find(({ sector }) => sector === "health") as SectorAssessment;

  it("is by a partner nothing, until they are asked", async () => {
    const { clientId } = await matterIn(world);
    expect(problemOf(await health(routes.getRecord, { params: { clientId } }))).toMatchObject({
      status: 403,
      errors: [{ code: "notInvited" }],
    });
  });

  it("is by a partner what they were asked for, and of the client not where they live", async () => {
    const { clientId } = await matterIn(world);
    const request = await written(worker, clientId, "sectorAssessment", HEALTHS);
    await written(worker, clientId, "sectorAssessment", asked("employment", "Testi-työllisyysalue"));
    await written(worker, clientId, "serviceNeedAssessment", oneOf("serviceNeedAssessment"));
    const { client, documents, access } = answered(await health(routes.getRecord, { params: { clientId } }));
    expect(documents).toEqual([request]);
    expect(access.ground).toBe("invitation");
    expect(client.basics).not.toHaveProperty("municipality");
    expect(client.basics.contactDetails).toEqual({});
    const collation = answered(await health(routes.getCollation, { params: { clientId } })) as { columns: readonly { sector: string }[] };
    expect(collation.columns.map(({ sector }) => sector)).toEqual(["health"]);
    expect(problemOf(await health(routes.getAccessLog, { params: { clientId } }))).toMatchObject({ status: 403 });
  });

  it("is written by a partner in their own part only", async () => {
    const { clientId } = await matterIn(world);
    const request = await written(worker, clientId, "sectorAssessment", HEALTHS);
    const others = await written(worker, clientId, "sectorAssessment", asked("employment", "Testi-työllisyysalue"));
    const saved = answered(await health(routes.putDocument, { params: at(request), version: 1, body: { content: { ...own } } }));
    expect((await finished(health, saved)).status).toBe("final");
    const foreign = await health(routes.putDocument, { params: at(others), version: 1, body: changed(others, { assessedOn: TODAY }) });
    expect(problemOf(foreign).status).toBe(404);
    const asAnother = await health(routes.postDocument, {
      params: { clientId },
      body: { kind: "sectorAssessment", content: { ...HEALTHS, sector: "employment" } },
    });
    expect(problemOf(asAnother).status).toBe(403);
  });

  it("does not pass from one organisation to another of the same sector", async () => {
    const { clientId } = await matterIn(world);
    await written(worker, clientId, "sectorAssessment", asked("health", "Testi-toinen terveyskeskus"));
    expect(problemOf(await health(routes.getRecord, { params: { clientId } })).status).toBe(403);
  });

  it("is by a partner the finished plan, if they take part in it on a ground", async () => {
    const { clientId } = await matterIn(world);
    await written(worker, clientId, "sectorAssessment", HEALTHS);
    const plan = await written(worker, clientId, "clientPlan", oneOf("clientPlan"));
    const kinds = async () => answered(await health(routes.getRecord, { params: { clientId } })).documents.map(({ kind }) => kind);
    expect(await kinds()).toEqual(["sectorAssessment"]);
    await written(worker, clientId, "planAnswer", { planId: plan.id, planVersion: 1, answer: "agrees", answeredOn: TODAY });
    await finished(worker, plan);
    expect(await kinds()).toEqual(["sectorAssessment", "clientPlan"]);
  });

  it("is by the client what is finished and what is their own, and not a worker's draft", async () => {
    const { clientId, hetu } = await matterIn(world);
    const client = world.asClient(hetu);
    const view = await written(worker, clientId, "sectorAssessment", asked("client", "Asiakas itse"));
    await written(worker, clientId, "sectorAssessment", HEALTHS);
    const assessment = await written(worker, clientId, "serviceNeedAssessment", oneOf("serviceNeedAssessment"));
    const kinds = async () => answered(await client(routes.getRecord, { params: { clientId } })).documents.map(({ kind }) => kind);
    expect(await kinds()).toEqual(["contact", "initiation", "urgencyAssessment", "assignment", "sectorAssessment"]);
    expect(problemOf(await client(routes.getDocument, { params: at(assessment) })).status).toBe(404);
    await finished(worker, assessment);
    expect(await kinds()).toContain("serviceNeedAssessment");
    const saved = answered(
      await client(routes.putDocument, {
        params: at(view),
        version: 1,
        body: changed(view, { needs: [{ code: "3", statement: "Velat" }] }),
      }),
    );
    expect(saved.author).toMatchObject({ userId: clientId });
  });

  it("is answered by the client in their own name", async () => {
    const { clientId, hetu } = await matterIn(world);
    const plan = await written(worker, clientId, "clientPlan", oneOf("clientPlan"));
    const answer = await written(world.asClient(hetu), clientId, "planAnswer", {
      planId: plan.id,
      planVersion: 1,
      answer: "disagrees",
      reason: "Työkokeilu on liian pitkä",
      answeredOn: TODAY,
    });
    expect(answer.author.userId).toBe(clientId);
    const change = await world.asClient(hetu)(routes.putDocument, {
      params: at(plan),
      version: 1,
      body: changed(plan, { situation: "Minun" }),
    });
    expect(problemOf(change).status).toBe(403);
  });

  it("does not tell the client who made a notification in confidence", async () => {
    const { clientId, hetu } = await matterIn(world);
    const notifier = {
      familyName: "Naapuri-01",
      givenNames: "Testi",
      phone: "040 000 0000",
      confidential: true,
      confidentialityGrounds: "Pelkää",
    };
    const contact = {
      ...oneOf("contact"),
      kind: "notification" as const,
      contactBy: "otherPerson" as const,
      notifierCode: "24" as const,
      consent: true,
      notifier,
    };
    answered(await worker(routes.postContact, { body: { clientId, contact } }));
    const seen = JSON.stringify(answered(await world.asClient(hetu)(routes.getRecord, { params: { clientId } })));
    expect(seen).not.toContain("Naapuri-01");
    expect(JSON.stringify(answered(await worker(routes.getRecord, { params: { clientId } })))).toContain("Naapuri-01");
  });
});
