import { routes } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { usesOf } from "../../test-support/contents.ts";
import { answered, finished, matterIn, problemOf, written } from "../../test-support/matter.ts";
import { storyFor } from "../../test-support/story.ts";
import { TODAY, worlds } from "../../test-support/world.ts";

describe.each(await worlds())("the worklist on $name", (world) => {
  const worker = world.as("worker");
  const { oneOf, allOf } = storyFor(world);
  const rowsOf = async (as = worker, scope: "mine" | "pair" | "team" = "mine") =>
    answered(await as(routes.getWorklist, { query: { scope } }));
  const healths = allOf("sectorAssessment").find(({ sector }) => sector === "health");
  const asked = {
    ...healths,
    participation: "requested",
    requestedOn: TODAY,
    needs: [],
    services: [],
    views: [],
    proposals: [],
  } as NonNullable<typeof healths>;

  it("tells what is next for one's own clients, and whose turn it is", async () => {
    const { clientId } = await matterIn(world);
    const { today, rows } = await rowsOf();
    expect(today).toBe(TODAY);
    const [row] = rows.filter(({ client }) => client.id === clientId);
    expect(row).toMatchObject({
      task: "startAssessment",
      turn: { kind: "worker", userId: world.people.worker.id },
      provision: { label: "SHL 36 §" },
      client: { ownWorker: { name: "Testi Työntekijä-10B" } },
    });
  });

  it("changes with what is written", async () => {
    const { clientId } = await matterIn(world);
    const tasks = async () => (await rowsOf()).rows.filter(({ client }) => client.id === clientId).map(({ task }) => task);
    const assessment = await written(worker, clientId, "serviceNeedAssessment", oneOf("serviceNeedAssessment"));
    expect(await tasks()).toEqual(["finishAssessment"]);
    await finished(worker, assessment);
    expect(await tasks()).toEqual(["makePlan"]);
  });

  it("is empty for a colleague, and whole for the team", async () => {
    const { clientId } = await matterIn(world);
    expect((await rowsOf(world.as("colleague"))).rows).toEqual([]);
    expect((await rowsOf(world.as("colleague"), "pair")).rows).toEqual([]);
    expect((await rowsOf(world.as("colleague"), "team")).rows.map(({ client }) => client.id)).toContain(clientId);
  });

  it("shows a partner what they have been asked for, and nothing else", async () => {
    await matterIn(world);
    const { clientId } = await matterIn(world);
    const request = await written(worker, clientId, "sectorAssessment", asked);
    const { rows } = await rowsOf(world.as("health"), "team");
    expect(rows.map(({ client, documentId, task }) => ({ id: client.id, documentId, task }))).toEqual([
      { id: clientId, documentId: request.id, task: "giveSectorAssessment" },
    ]);
    expect((await rowsOf(world.as("employment"), "team")).rows).toEqual([]);
  });

  it("shows a client what waits in their own matter", async () => {
    const [{ clientId, hetu }] = [await matterIn(world), await matterIn(world)];
    const { rows } = await rowsOf(world.asClient(hetu), "team");
    expect(new Set(rows.map(({ client }) => client.id))).toEqual(new Set([clientId]));
  });

  it("names nobody who is protected", async () => {
    const { clientId, basics } = await matterIn(world, { protectedIdentity: true });
    const { rows } = await rowsOf();
    const shown = rows.filter(({ client }) => client.id === clientId);
    expect(shown[0]?.client).not.toHaveProperty("name");
    expect(JSON.stringify(shown)).not.toContain(basics.familyName);
  });

  it("is logged with the clients it has shown", async () => {
    const { clientId } = await matterIn(world);
    await rowsOf();
    const [use] = await usesOf(world.storage, world.county, world.people.worker.id);
    expect(use).toMatchObject({ action: "read", data: "worklist" });
    expect(use?.details["clients"]).toContain(clientId);
  });

  it("is not for one whose task is unknown", async () => {
    const answer = await world.as("taskless")(routes.getWorklist, { query: { scope: "team" } });
    expect(problemOf(answer)).toMatchObject({ status: 403, errors: [{ code: "noWorkTask" }] });
  });
});
